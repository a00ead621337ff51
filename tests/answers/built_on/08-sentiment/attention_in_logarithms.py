# mistake: none
def attention_pool(h, scores, lengths):
    T, N, H = h.shape
    z, shares = np.zeros((N, H)), np.zeros((T, N))
    for n in range(N):
        words = slice(0, int(lengths[n]))
        s = scores[words, n]
        alpha = np.exp(s - np.logaddexp.reduce(s))
        shares[words, n] = alpha
        z[n] = alpha @ h[words, n]
    return z, shares
