# mistake: the floor of 0 is applied to each sequence before the mean, not to the mean of each answer; shows where some sequence is more surprised than log2 K
# read: right
# told: your bits_recalled cuts off each sequence at 0: the mean over the sequences is to be cut off, for each answer.
def bits_recalled(p, answers):
    """What is known of the answers, in bits: a number."""
    A, N, K = p.shape
    tiny = np.finfo(float).tiny
    full = np.log2(K)
    total = 0.0
    for a in range(A):
        gained = 0.0
        for n in range(N):
            gained += max(0.0, full + np.log2(max(p[a, n, answers[a, n]], tiny)))
        total += gained / N
    return total
