# loses: check-lstm-step
# told: returned None
def lstm_step(x_t, state, params):
    (h, c), (W_x, W_h, b) = state, params
    i, f, g, o = np.split(x_t.dot(W_x.T) + h.dot(W_h.T) + b, 4, 1)
    c_t = f * c + i * g
