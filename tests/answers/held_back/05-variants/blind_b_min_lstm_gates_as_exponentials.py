# mistake: min_lstm_maps takes d = sigmoid(a_f - a_i), as if the gates were exp(a), instead of sigmoid(log f - log i) with f and i sigmoids.
# read: right
# told: your min_lstm_maps matches one that divides e^{a_f} by e^{a_f} + e^{a_i}, a softmax: it is f / (f +
def min_lstm_maps(x, params):
    W_x, b = params
    T, N, D = x.shape
    W_i, W_f, W_g = W_x.reshape(3, -1, D)
    b_i, b_f, b_g = np.split(b, 3)
    # f / (f + i) = 1 / (1 + i / f): only the difference of the two sums counts
    d = sigmoid((x @ W_f.T + b_f) - (x @ W_i.T + b_i))
    return d, (1 - d) * (x @ W_g.T + b_g)
