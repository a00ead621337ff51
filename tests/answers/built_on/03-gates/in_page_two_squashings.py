# mistake: the candidate goes through the sigmoid (not tanh), and h_t = o * c_t without tanh (two mistakes)
# read: right
# told: your c_t matches an LSTM whose candidate is a sigmoid, not a tanh, and so can never be
def sigmoid(a):
    e = np.exp(-np.abs(a))
    return np.where(a >= 0, 1.0, e) / (1.0 + e)


def lstm_step(x_t, state, params):
    """One step of the LSTM: x_t (N, D), state (h_prev, c_prev), params (W_x, W_h, b) -> (h_t, c_t)."""
    h_prev, c_prev = state
    W_x, W_h, b = params
    gates = sigmoid(x_t @ W_x.T + h_prev @ W_h.T + b)
    i, f, g, o = np.split(gates, 4, axis=1)
    c = f * c_prev + i * g
    return o * c, c
