# mistake: bits_recalled: cuts what is known at 0 in each sequence, before the mean, instead of cutting the mean of each answer, so confident mistakes in some sequences cost nothing and too many bits are counted; right for N = 1, and where no right symbol has less than 1 / K.
# read: right
# told: your bits_recalled cuts off each sequence at 0: the mean over the sequences is to be cut off, for each answer
def bits_recalled(p, answers):
    A, N, K = p.shape
    total = 0.0
    for a in range(A):
        right = p[a, np.arange(N), answers[a]]
        surprise = -np.log2(np.maximum(right, np.finfo(float).tiny))
        known = [max(0.0, np.log2(K) - s) for s in surprise]
        total += sum(known) / N
    return total
