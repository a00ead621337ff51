# loses: check-min-lstm
# told: with a small number in its denominator
def min_lstm_maps(x, params):
    W_x, b = params
    ai, af, ag = np.split(x @ W_x.T + b, 3, axis=-1)
    i, f = sigmoid(ai), sigmoid(af)
    d = f / (f + i + 1e-12)
    return d, (1 - d) * ag
