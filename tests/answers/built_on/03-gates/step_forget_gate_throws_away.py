# mistake: the forget gate is taken for the share that is thrown away: c = (1 - f) c_prev + i g in place of f c_prev + i g; right where c_prev = 0 or f = 1/2; the rest is right
# read: right
# told: your c_t matches an LSTM that keeps 1 - f of c_prev: f is the share kept, not the one di
def lstm_step(x_t, state, params):
    W_x, W_h, b = params
    h_prev, c_prev = state
    H = h_prev.shape[1]
    a = np.einsum("nd,kd->nk", x_t, W_x) + np.einsum("nh,kh->nk", h_prev, W_h) + b

    def gate(k):
        return (1 + np.tanh(a[:, k * H : (k + 1) * H] / 2)) / 2

    write, forget, show = gate(0), gate(1), gate(3)
    candidate = np.tanh(a[:, 2 * H : 3 * H])
    forgotten = forget * c_prev
    c = c_prev - forgotten + write * candidate
    return show * np.tanh(c), c
