# mistake: The bound of 0 is put on each sequence's bits before the mean over the sequences, so surprises worse than guessing are never counted.
# told: your bits_recalled cuts off each sequence at 0: the mean over the sequences is to be cut off, for each answer.
def bits_recalled(p, answers):
    """What is known of the answers, in bits: a number."""
    A, N, K = p.shape
    tiny = np.finfo(float).tiny
    bits = np.zeros((A, N))
    for a in range(A):
        for n in range(N):
            known = np.log2(K) + np.log2(max(p[a, n, answers[a, n]], tiny))
            bits[a, n] = max(known, 0)
    return bits.mean(axis=1).sum()
