# mistake: two: (1) d = sigmoid(a_f - a_i), the gates' quotient taken as a softmax of the pre-activations; (2) the candidate goes through tanh as in an LSTM
# read: right
# told: your min_lstm_maps matches one that divides e^{a_f} by e^{a_f} + e^{a_i}, a softmax: it is f / (f + i), after the sigmoids. your min_lstm_ma
def min_lstm_maps(x, params):
    W_x, b = params
    a_i, a_f, a_g = np.split(x @ W_x.T + b, 3, axis=-1)
    d = sigmoid(a_f - a_i)
    return d, (1 - d) * np.tanh(a_g)
