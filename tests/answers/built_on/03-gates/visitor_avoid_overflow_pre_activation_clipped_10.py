# mistake: to avoid the overflow the pre-activation is clipped to [-10, 10] inside the sigmoid, so a shut gate is never ...
# read: right
# told: the input gate i, where its pre-activation is 40. c_t[0, 0] should be -1.6452432, yours is
def lstm_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b = params
    H = len(b) // 4

    def sig(a):
        a = np.clip(a, -10, 10)
        return 1 / (1 + np.exp(-a))

    a = x_t @ W_x.T + h_prev @ W_h.T + b
    i = sig(a[:, :H])
    f = sig(a[:, H : 2 * H])
    g = np.tanh(a[:, 2 * H : 3 * H])
    o = sig(a[:, 3 * H :])
    c_t = f * c_prev + i * g
    return o * np.tanh(c_t), c_t
