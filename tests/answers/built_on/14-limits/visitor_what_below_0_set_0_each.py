# mistake: what is below 0 is set to 0 in each sequence, before the mean over the sequences, instead of after it
# read: right
# told: your bits_recalled cuts off each sequence at 0: the mean over the sequences is to be cut off, for each answer.
def bits_recalled(p, answers):
    A, N, K = p.shape
    right = p[np.arange(A)[:, None], np.arange(N), answers]
    known = np.log2(K) + np.log2(np.maximum(right, np.finfo(float).tiny))
    return np.maximum(known, 0).mean(axis=1).sum()
