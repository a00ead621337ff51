# mistake: min_lstm_maps takes d = sigmoid(a_f - a_i), as if log sigmoid(a) were a itself (a softmax of the pre-activations instead of the gates' shares f / (f + i)); right where a_f = a_i and where both gates are shut (-1000 and -998 among them), wrong for gates that are half or wholly open
# read: right
# told: your min_lstm_maps matches one that divides e^{a_f} by e^{a_f} + e^{a_i}, a softmax: it
def min_lstm_maps(x, params):
    W_x, b = params
    a_i, a_f, a_g = np.moveaxis((x @ W_x.T + b).reshape(*x.shape[:2], 3, -1), 2, 0)
    # log f - log i; the logarithm undoes the exponential of the sigmoid
    d = sigmoid(a_f - a_i)
    return d, (1 - d) * a_g
