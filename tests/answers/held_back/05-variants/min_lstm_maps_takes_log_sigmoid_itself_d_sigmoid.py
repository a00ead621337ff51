# mistake: takes log sigmoid(a) for a itself: d = sigmoid(a_f - a_i), u's share sigmoid(a_i - a_f); true only where both gates are far shut
# read: right
# told: your min_lstm_maps matches one that divides e^{a_f} by e^{a_f} + e^{a_i}, a softmax: it is f / (f + i), after the sigmoids.
def min_lstm_maps(x, params):
    W_x, b = params
    H = len(b) // 3
    a = x @ W_x.T + b
    a_i, a_f, a_g = a[..., :H], a[..., H : 2 * H], a[..., 2 * H :]
    d = sigmoid(a_f - a_i)
    u = sigmoid(a_i - a_f) * a_g
    return d, u
