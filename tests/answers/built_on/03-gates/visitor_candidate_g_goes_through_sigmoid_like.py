# mistake: two: the candidate g goes through the sigmoid like the gates; and the output gate multiplies inside the ...
# read: right
# told: your c_t matches an LSTM whose candidate is a sigmoid, not a tanh, and so can never be
def lstm_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b = params
    a = x_t @ W_x.T + h_prev @ W_h.T + b
    i, f, g, o = np.split(0.5 + 0.5 * np.tanh(a / 2), 4, axis=1)
    c_t = f * c_prev + i * g
    h_t = np.tanh(o * c_t)
    return h_t, c_t
