# mistake: attention_pool subtracts one maximum, that of the whole batch, so a sentence whose scores all lie far below it (1000 against -1000) has only zeros left after exp and gives 0 / 0 = NaN.
# read: right
# told: In attention_pool. Of z: some of your numbers are NaN: numbers lie hundreds apart here, and before a
def attention_pool(h, scores, lengths):
    T, N, _ = h.shape
    t = np.arange(T).reshape(-1, 1)
    own = t < lengths
    top = scores[own].max()
    e = np.zeros((T, N))
    e[own] = np.exp(scores[own] - top)
    shares = e / np.sum(e, axis=0, keepdims=True)
    clean = np.zeros(h.shape)
    clean[own] = h[own]
    z = np.einsum("tn,tnh->nh", shares, clean)
    return z, shares
