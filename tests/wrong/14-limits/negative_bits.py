# loses: check-bits-recalled
# told: worse than a guess
def bits_recalled(p, answers):
    total = 0.0
    for p_a, y_a in zip(p, answers):
        right = p_a[np.arange(len(y_a)), y_a]
        surprise = np.mean(-np.log2(np.maximum(right, np.finfo(float).tiny)))
        total += np.log2(p.shape[2]) - surprise
    return total
