# mistake: d is the sigmoid of a_f - a_i, a softmax of the pre-activations, and not of log sigma(a_f) - log sigma(a_i); nearly right where both gates are shut, wrong for ordinary or large pre-activations.
# read: right
# told: your min_lstm_maps matches one that divides e^{a_f} by e^{a_f} + e^{a_i}, a softmax: it
def min_lstm_maps(x, params):
    W, b = params
    pre = np.einsum("tnd,kd->tnk", x, W) + b
    a_i, a_f, a_g = np.split(pre, 3, axis=-1)
    top = np.maximum(a_i, a_f)
    e_i, e_f = np.exp(a_i - top), np.exp(a_f - top)
    share = e_f / (e_i + e_f)
    return share, (1 - share) * a_g
