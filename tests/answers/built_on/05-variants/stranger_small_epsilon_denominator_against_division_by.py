# mistake: a small epsilon in the denominator against division by zero: with both gates shut d is 0, not 1/2
# read: right
# told: your min_lstm_maps matches one with a small number in its denominator, which gives d = 0
def min_lstm_maps(x, params):
    W_x, b = params
    a_i, a_f, a_g = np.split(x @ W_x.T + b, 3, axis=-1)
    i, f = sigmoid(a_i), sigmoid(a_f)
    s = f + i + 1e-12
    return f / s, i / s * a_g
