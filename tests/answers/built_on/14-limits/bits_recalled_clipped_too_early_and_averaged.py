# mistake: two: (1) bits_recalled: each single sequence is kept from going below 0 bits before the mean over the sequences, instead of the mean of each answer; too large wherever a right symbol has a probability below 1 / K in some sequences; right where no probability of a right symbol is below 1 / K, and where N = 1; (2) bits_recalled: the mean over the answers is returned instead of the sum; right where A = 1
# read: vague
def bits_recalled(p, answers):
    """What is known, in bits."""
    A, N, K = p.shape
    known = np.zeros((A, N))
    for a in range(A):
        for n in range(N):
            chance = max(p[a, n, answers[a, n]], np.finfo(float).tiny)
            known[a, n] = max(np.log2(K) + np.log2(chance), 0.0)
    return known.mean(axis=1).mean()
