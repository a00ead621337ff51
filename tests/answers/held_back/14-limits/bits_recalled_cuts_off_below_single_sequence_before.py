# mistake: bits_recalled cuts off below 0 for each single sequence, before the mean over the sequences, instead of for the mean of each answer
# read: right
# told: your bits_recalled cuts off each sequence at 0: the mean over the sequences is to be cut off, for each answer.
def bits_recalled(p, answers):
    A, N, K = p.shape
    right = p[np.arange(A)[:, None], np.arange(N), answers]
    right = np.maximum(right, np.finfo(float).tiny)
    bits = np.maximum(np.log2(K) + np.log2(right), 0)
    return bits.mean(axis=1).sum()
