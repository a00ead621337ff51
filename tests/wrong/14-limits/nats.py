# loses: check-bits-recalled
# told: counts in nats
def bits_recalled(p, answers):
    total = 0.0
    for p_a, y_a in zip(p, answers):
        right = p_a[np.arange(len(y_a)), y_a]
        surprise = np.mean(-np.log(np.maximum(right, np.finfo(float).tiny)))
        total += max(0.0, np.log(p.shape[2]) - surprise)
    return total
