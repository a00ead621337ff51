# mistake: no less than 0 is applied to each sequence before the mean instead of to the mean of an answer, so bad guesses cost nothing and the result is too high; shows where some surprise exceeds log2 K.
# read: right
# told: your bits_recalled cuts off each sequence at 0: the mean over the sequences is to be cut off, for each answer.
def bits_recalled(p, answers):
    A, N, K = p.shape
    total = 0.0
    for a in range(A):
        right = p[a, np.arange(N), answers[a]]
        surprise = -np.log2(np.maximum(right, np.finfo(float).tiny))
        total += np.maximum(np.log2(K) - surprise, 0).mean()
    return total
