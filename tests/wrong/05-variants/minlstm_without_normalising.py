# loses: check-min-lstm
# told: does not divide by f + i
def min_lstm_maps(x, params):
    W_x, b = params
    i, f, g = np.split(x @ W_x.T + b, 3, axis=-1)
    return sigmoid(f), sigmoid(i) * g
