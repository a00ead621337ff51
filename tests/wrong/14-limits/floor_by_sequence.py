# loses: check-bits-recalled
# told: cuts off each sequence at 0
def bits_recalled(p, answers):
    total = 0.0
    for p_a, y_a in zip(p, answers):
        right = p_a[np.arange(len(y_a)), y_a]
        known = np.log2(p.shape[2]) + np.log2(np.maximum(right, np.finfo(float).tiny))
        total += np.maximum(known, 0).mean()
    return total
