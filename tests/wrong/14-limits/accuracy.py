# loses: check-bits-recalled
# told: counts right answers
def bits_recalled(p, answers):
    total = 0.0
    for p_a, y_a in zip(p, answers):
        right = p_a[np.arange(len(y_a)), y_a]
        surprise = np.mean(p_a.argmax(axis=1) == y_a)
        total += np.log2(p.shape[2]) * surprise
    return total
