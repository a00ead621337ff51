# mistake: averages the probability over the sequences first and takes the logarithm of the mean, instead of the mean of the logarithms
# read: right
# told: your bits_recalled takes the mean of the probabilities before the logarithm: it should be the mean of the logarithms.
def bits_recalled(p, answers):
    A, N, K = p.shape
    right = p[np.arange(A)[:, None], np.arange(N), answers]
    mean = np.maximum(right.mean(axis=1), np.finfo(float).tiny)
    return np.maximum(0, np.log2(K) + np.log2(mean)).sum()
