# loses: check-bits-recalled
# told: takes the mean of the probabilities before
def bits_recalled(p, answers):
    total = 0.0
    for p_a, y_a in zip(p, answers):
        right = p_a[np.arange(len(y_a)), y_a]
        surprise = -np.log2(max(right.mean(), np.finfo(float).tiny))
        total += max(0.0, np.log2(p.shape[2]) - surprise)
    return total
