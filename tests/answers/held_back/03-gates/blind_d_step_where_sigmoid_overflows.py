# mistake: In lstm_step the sigmoid is a two-branch np.where that computes both branches for all entries, so np.exp overflows (and gives inf / inf) at pre-activations of about -1000 or +1000 and NumPy warns, although the chosen values are right.
# read: wrong
# told: your sigmoid overflows where a is large: written as tanh(a / 2) / 2 + 1 / 2 it cannot. something ove
def stable_sigmoid(z):
    # never exponentiates a positive number where it matters
    return np.where(z >= 0, 1.0 / (1.0 + np.exp(-z)), np.exp(z) / (1.0 + np.exp(z)))


def lstm_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b = params
    H = h_prev.shape[1]
    pre = x_t @ W_x.T + h_prev @ W_h.T + b
    gates = stable_sigmoid(pre)
    i = gates[:, :H]
    f = gates[:, H : 2 * H]
    o = gates[:, 3 * H :]
    g = np.tanh(pre[:, 2 * H : 3 * H])
    c = f * c_prev + i * g
    return o * np.tanh(c), c
