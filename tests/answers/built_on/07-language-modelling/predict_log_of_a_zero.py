# mistake: predict computes the softmax first (shifted by the maximum, so it does not overflow) and takes the logarithm after, so a symbol whose score lies some hundreds below the best (more than about 745, or 100 with float32 weights) has probability 0 and gets -infinity with a warning instead of its finite log-probability; right for moderate scores
# read: right
# told: your predict takes the logarithm of a probability, which is 0 in floating point where sc
def predict(weights, codes):
    W_x, W_h, b, W_y, b_y = weights
    H = W_h.shape[1]
    h, c = np.zeros(H, W_h.dtype), np.zeros(H, W_h.dtype)

    def squash(a):
        return (1 + np.tanh(a / 2)) / 2

    rows = []
    for code in codes:
        a_i, a_f, a_g, a_o = (W_x[:, code] + W_h @ h + b).reshape(4, H)
        c = squash(a_f) * c + squash(a_i) * np.tanh(a_g)
        h = squash(a_o) * np.tanh(c)
        rows.append(W_y @ h + b_y)
    scores = np.array(rows)
    p = np.exp(scores - scores.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    return np.log(p)
