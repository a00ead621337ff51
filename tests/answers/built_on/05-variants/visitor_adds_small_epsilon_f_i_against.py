# mistake: adds a small epsilon to f + i against the division by zero, so with both gates shut d and u become 0 instead ...
# read: right
# told: your min_lstm_maps matches one with a small number in its denominator, which gives d = 0
def min_lstm_maps(x, params):
    W_x, b = params
    a_i, a_f, a_g = np.split(x @ W_x.T + b, 3, axis=2)
    i = sigmoid(a_i)
    f = sigmoid(a_f)
    total = f + i + 1e-12
    return f / total, i / total * a_g
