# mistake: the probability of the right symbol is averaged over the sequences before the logarithm is taken, where the surprises are to be averaged; too many bits for N > 1 (the logarithm of a mean is above the mean of the logarithms).
# read: right
# told: your bits_recalled takes the mean of the probabilities before the logarithm: it should be the mean of
def surprise_in_bits(p):
    """-log2 p, large where p is 0."""
    return -np.log2(np.maximum(p, np.finfo(float).tiny))


def bits_recalled(p, answers):
    """What is known of the answers, in bits: a number."""
    K = p.shape[2]
    total = 0.0
    for p_a, answers_a in zip(p, answers):  # answer by answer
        p_right = p_a[np.arange(len(answers_a)), answers_a].mean()
        known = np.log2(K) - surprise_in_bits(p_right)
        total += max(known, 0.0)
    return total
