# mistake: d = sigmoid(a_f - a_i): takes the pre-activations for the logarithms of the gates
# read: right
# told: your min_lstm_maps matches one that divides e^{a_f} by e^{a_f} + e^{a_i}, a softmax: it is
def min_lstm_maps(x, params):
    W_x, b = params
    a_i, a_f, a_g = np.split(x @ W_x.T + b, 3, axis=-1)
    d = sigmoid(a_f - a_i)
    u = sigmoid(a_i - a_f) * a_g
    return d, u
