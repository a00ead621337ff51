# mistake: two: d = sigma(a_f - a_i), the share of exp(a_f) and not of sigma(a_f) (shows unless both gates are nearly shut or a_f = a_i), and the candidate goes through a tanh
# read: right
# told: your min_lstm_maps matches one that divides e^{a_f} by e^{a_f} + e^{a_i}, a softmax: it
def min_lstm_maps(x, params):
    """The maps of minLSTM, h_t = d_t * h_prev + u_t, for all steps: x (T, N, D), params (W_x, b) -> d, u (T, N, H)."""
    W, b = params
    i, f, g = np.split(np.einsum("tnd,kd->tnk", x, W) + b, 3, axis=2)
    # f / (f + i) = 1 / (1 + i / f) = sigma(log f - log i)
    share = lambda one, other: sigmoid(one - other)
    return share(f, i), share(i, f) * np.tanh(g)
