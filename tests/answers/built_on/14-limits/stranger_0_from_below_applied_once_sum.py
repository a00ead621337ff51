# mistake: the 0 from below is applied once to the sum over the answers, not to each answer
# read: right
# told: your bits_recalled cuts off the sum at 0: each answer is to be cut off by itself. Or, with the same numbers
def bits_recalled(p, answers):
    A, N, K = p.shape
    right = p[np.arange(A)[:, None], np.arange(N), answers]
    surprise = -np.log2(np.maximum(right, np.finfo(float).tiny))
    return max(0.0, (np.log2(K) - surprise.mean(axis=1)).sum())
