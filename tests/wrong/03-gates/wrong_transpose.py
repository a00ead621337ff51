# loses: check-lstm-step
# told: Your code stopped: ValueError
def lstm_step(x_t, state, params):
    (h, c), (W_x, W_h, b) = state, params
    i, f, g, o = np.split(x_t.dot(W_x) + h.dot(W_h) + b, 4, 1)
    return h, c
