# mistake: takes the gates interleaved (every fourth entry) instead of stacked in blocks of H
# read: right
# told: in lstm_step, which stops when it is given an array (1, 2), (an array (1, 1), an array (1, 1)), (an array (4, 2), an array (4, 1), an array
def lstm_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b = params
    a = x_t @ W_x.T + h_prev @ W_h.T + b
    i = _sigmoid(a[:, 0::4])
    f = _sigmoid(a[:, 1::4])
    g = np.tanh(a[:, 2::4])
    o = _sigmoid(a[:, 3::4])
    c = f * c_prev + i * g
    return o * np.tanh(c), c
