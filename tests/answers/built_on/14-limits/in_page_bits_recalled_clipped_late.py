# mistake: two: 0 is put in for the whole sum, not for each answer; the natural logarithm for the surprise
# read: vague
# told: your bits_recalled takes the natural logarithm of the probabilities: bits go by that to the base 2. your bits_recalled cuts off the sum at 0
def bits_recalled(p, answers):
    A, N, K = p.shape
    right = p[np.arange(A)[:, None], np.arange(N), answers]
    surprise = -np.log(np.maximum(right, np.finfo(float).tiny))
    bits = np.log2(K) - surprise.mean(axis=1)
    return max(0.0, bits.sum())
