# mistake: none
def lstm_step(x_t, state, params):
    h_prev, c_prev = state
    Wx, Wh, bias = params
    N, H = h_prev.shape
    h, c = np.empty((N, H)), np.empty((N, H))

    def squash(z):
        return 0.5 + 0.5 * np.tanh(z / 2)

    for unit in range(H):
        i, f, g, o = (
            x_t @ Wx[row] + h_prev @ Wh[row] + bias[row] for row in (unit, H + unit, 2 * H + unit, 3 * H + unit)
        )
        c[:, unit] = squash(f) * c_prev[:, unit] + squash(i) * np.tanh(g)
        h[:, unit] = squash(o) * np.tanh(c[:, unit])
    return h, c
