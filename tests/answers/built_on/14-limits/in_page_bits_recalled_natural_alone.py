# mistake: the natural logarithm for the surprise
# read: right
# told: your bits_recalled takes the natural logarithm of the probabilities: bits go by that to
def bits_recalled(p, answers):
    A, N, K = p.shape
    right = p[np.arange(A)[:, None], np.arange(N), answers]
    surprise = -np.log(np.maximum(right, np.finfo(float).tiny))
    bits = np.log2(K) - surprise.mean(axis=1)
    return np.maximum(bits, 0).sum()
