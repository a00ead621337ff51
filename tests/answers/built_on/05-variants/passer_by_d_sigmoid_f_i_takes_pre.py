# mistake: d = sigmoid(a_f - a_i): takes the pre-activations for the logarithms of the gates
# read: right
def min_lstm_maps(x, params):
    W_x, b = params
    a_i, a_f, a_g = np.split(x @ W_x.T + b, 3, axis=-1)
    d = sigmoid(a_f - a_i)
    u = sigmoid(a_i - a_f) * a_g
    return d, u
