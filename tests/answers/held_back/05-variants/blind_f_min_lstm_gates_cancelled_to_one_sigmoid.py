# mistake: min_lstm_maps takes f / (f + i) = sigma(a_f - a_i), the difference of the pre-activations instead of that of the logarithms of the gates, which agrees only where both gates are nearly shut.
# read: right
# told: your min_lstm_maps matches one that divides e^{a_f} by e^{a_f} + e^{a_i}, a softmax: it is f / (f +
def min_lstm_maps(x, params):
    W_x, b = params
    T, N, D = x.shape
    H = len(b) // 3
    flat = x.reshape(T * N, D) @ W_x.T + b
    a_i, a_f, a_g = (flat[:, k * H : (k + 1) * H].reshape(T, N, H) for k in range(3))
    keep = sigmoid(a_f - a_i)
    return keep, (1 - keep) * a_g
