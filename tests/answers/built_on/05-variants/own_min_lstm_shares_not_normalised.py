# mistake: f and i are used as they are, not as shares of their sum
# told: your min_lstm_maps matches one that does not divide by f + i: the two shares must sum to 1.
def min_lstm_maps(x, params):
    W, b = params
    i, f, g = np.split(x @ W.T + b, 3, axis=-1)
    return sigmoid(f), sigmoid(i) * g
