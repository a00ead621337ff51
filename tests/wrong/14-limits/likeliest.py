# loses: check-bits-recalled
# told: takes the largest probability
def bits_recalled(p, answers):
    total = 0.0
    for p_a, y_a in zip(p, answers):
        right = p_a.max(axis=1)
        surprise = np.mean(-np.log2(np.maximum(right, np.finfo(float).tiny)))
        total += max(0.0, np.log2(p.shape[2]) - surprise)
    return total
