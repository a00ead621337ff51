# mistake: attention: the maximum that it subtracts is taken over hidden keys, too, so where a hidden score lies some 750 or more above all visible ones, every visible exponential is 0 and the shares are 0 / 0 = NaN with a warning; right without a mask and with scores of ordinary size.
# read: right
# told: your attention subtracts the largest score before the mask is applied: where a hidden on
def attention(q, k, v, mask=None):
    T, N, d = q.shape
    z = np.empty((T, N, v.shape[2]))
    shares = np.empty((T, len(k), N))
    for t in range(T):
        scores = (k * q[t]).sum(axis=2) / d**0.5
        weight = np.exp(scores - scores.max(axis=0))
        if mask is not None:
            weight[~mask[t]] = 0
        shares[t] = weight / weight.sum(axis=0)
        z[t] = (shares[t][:, :, None] * v).sum(axis=0)
    return z, shares
