# mistake: Only z is divided by the sum of the exponentials; the shares that are returned are the undivided exponentials, which do not add up to 1.
# told: your attention_pool gives the numbers that come out if, in what is returned, weights
def attention_pool(h, scores, lengths):
    T, N, H = h.shape
    z = np.zeros((N, H))
    shares = np.zeros((T, N))
    for n in range(N):
        L = lengths[n]
        s = scores[:L, n]
        w = np.exp(s - s.max())
        shares[:L, n] = w
        z[n] = w @ h[:L, n] / w.sum()
    return z, shares
