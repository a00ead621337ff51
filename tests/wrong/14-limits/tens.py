# loses: check-bits-recalled
# told: counts in tens
def bits_recalled(p, answers):
    total = 0.0
    for p_a, y_a in zip(p, answers):
        right = p_a[np.arange(len(y_a)), y_a]
        surprise = np.mean(-np.log10(np.maximum(right, np.finfo(float).tiny)))
        total += max(0.0, np.log10(p.shape[2]) - surprise)
    return total
