# mistake: two: the logarithm of the mean probability, not the mean of the logarithms; and what is below 0 is cut off only after the sum over the answers
# read: right
# told: your bits_recalled takes the mean of the probabilities before the logarithm: it should be the mean of the logarithms. your bits_recalled cut
def bits_recalled(p, answers):
    A, N, K = p.shape
    right = p[np.arange(A)[:, None], np.arange(N), answers]
    surprise = -np.log2(np.maximum(right.mean(axis=1), np.finfo(float).tiny))
    return max(0.0, (np.log2(K) - surprise).sum())
