# loses: check-pick
# told: draws the same symbols whatever the numbers u are
def pick(scores, u, temperature):
    s = scores / temperature
    p = np.exp(s - s.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    rng = np.random.default_rng(1)
    return np.array([rng.choice(len(row), p=row) for row in p])
