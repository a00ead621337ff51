# loses: check-noise
# told: the number of deals, not their share
def p_value(a, b):
    a, b = np.asarray(a), np.asarray(b)
    x, n = np.concatenate([a, b]), len(a)
    far = [abs(sum(c) / n - (x.sum() - sum(c)) / len(b)) > abs(a.mean() - b.mean()) - 1e-9 for c in combinations(x, n)]
    return sum(far)
