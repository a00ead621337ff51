# mistake: the candidate goes through a sigmoid as well
# told: your c_t matches an LSTM whose candidate is a sigmoid, not a tanh, and so can never be negative.
def lstm_step(x_t, state, params):
    h, c = state
    W_x, W_h, b = params
    gates = 0.5 * (1 + np.tanh((x_t @ W_x.T + h @ W_h.T + b) / 2))
    i, f, g, o = np.split(gates, 4, axis=1)
    c_t = f * c + i * g
    return o * np.tanh(c_t), c_t
