# loses: check-min-lstm
# told: a softmax
def min_lstm_maps(x, params):
    W_x, b = params
    a_i, a_f, a_g = np.split(x @ W_x.T + b, 3, axis=-1)
    d = sigmoid(a_f - a_i)
    return d, (1 - d) * a_g
