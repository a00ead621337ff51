# mistake: 0 is put in for the whole sum, not for each answer
# read: right
# told: your bits_recalled cuts off the sum at 0: each answer is to be cut off by itself. Or, with the same numbers in the calls tried: your bits_recalled takes one
def bits_recalled(p, answers):
    A, N, K = p.shape
    right = p[np.arange(A)[:, None], np.arange(N), answers]
    surprise = -np.log2(np.maximum(right, np.finfo(float).tiny))
    bits = np.log2(K) - surprise.mean(axis=1)
    return max(0.0, bits.sum())
