# mistake: lstm_step writes c_t = f c_prev + (1 - f) g, as if the input gate were what the forget gate leaves over, and never uses a_i; c_t, and with it h_t, is right only where a_i = -a_f, or where g = 0
# read: right
# told: your c_t matches an LSTM whose input gate is 1 - f (coupled gates): i has its own weight
def squash(a):
    e = np.exp(-np.abs(a))
    return np.where(a >= 0, 1 / (1 + e), e / (1 + e))


def lstm_step(x_t, state, params):
    W_x, W_h, b = params
    h_prev, c_prev = state
    H = h_prev.shape[1]
    a = np.einsum("nd,kd->nk", x_t, W_x) + np.einsum("nh,kh->nk", h_prev, W_h) + b
    keep = squash(a[:, H : 2 * H])
    candidate = np.tanh(a[:, 2 * H : 3 * H])
    show = squash(a[:, 3 * H :])
    c = keep * c_prev + (1 - keep) * candidate
    return show * np.tanh(c), c
