# mistake: Takes the logarithm of the mean probability over the sequences instead of the mean of the logarithms.
# told: your bits_recalled takes the mean of the probabilities before the logarithm: it should be the mean of
def bits_recalled(p, answers):
    """What is known of the answers, in bits: a number."""
    A, N, K = p.shape
    total = 0.0
    for a in range(A):
        right = p[a, range(N), answers[a]]
        surprise = -np.log2(max(right.mean(), np.finfo(float).tiny))
        total += max(np.log2(K) - surprise, 0.0)
    return total
