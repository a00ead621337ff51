# mistake: the cell state is updated in place with *= and +=, so the caller's c_prev is overwritten; the values are right.
# read: right
# told: your lstm_step changes state in place: c *= f or c[0] = f writes into the caller's array,
def lstm_step(x_t, state, params):
    h, c = state
    W_x, W_h, b = params
    H = h.shape[-1]
    pre = x_t @ W_x.T + h @ W_h.T + b

    def squash(z):
        return 0.5 + 0.5 * np.tanh(0.5 * z)

    i, f, o = squash(pre[:, :H]), squash(pre[:, H : 2 * H]), squash(pre[:, 3 * H :])
    c *= f
    c += i * np.tanh(pre[:, 2 * H : 3 * H])
    return o * np.tanh(c), c
