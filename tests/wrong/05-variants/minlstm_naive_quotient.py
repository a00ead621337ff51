# loses: check-min-lstm
# told: with a_i = -1000, a_f = -1000
# told: divides 0 by 0 where both gates are shut
def min_lstm_maps(x, params):
    W_x, b = params
    a_i, a_f, a_g = np.split(x @ W_x.T + b, 3, axis=-1)
    i, f = sigmoid(a_i), sigmoid(a_f)
    return f / (f + i), i / (f + i) * a_g
