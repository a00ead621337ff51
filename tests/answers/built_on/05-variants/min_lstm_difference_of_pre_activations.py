# mistake: d is sigmoid(a_f - a_i), the difference of the pre-activations instead of that of log f and log i. It is right for gates that are shut hard, and wrong wherever a gate is half open or open.
# read: right
# told: your min_lstm_maps matches one that divides e^{a_f} by e^{a_f} + e^{a_i}, a softmax: it
def min_lstm_maps(x, params):
    W_x, b = params
    a_i, a_f, a_g = np.split(x @ W_x.T + b, 3, axis=2)
    share = lambda a, other: sigmoid(a - other)
    return share(a_f, a_i), share(a_i, a_f) * a_g
