# loses: check-bits-recalled
# told: returns the surprise
def bits_recalled(p, answers):
    total = 0.0
    for p_a, y_a in zip(p, answers):
        right = p_a[np.arange(len(y_a)), y_a]
        surprise = np.mean(-np.log2(np.maximum(right, np.finfo(float).tiny)))
        total += surprise
    return total
