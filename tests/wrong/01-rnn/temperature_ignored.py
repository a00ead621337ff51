# loses: check-pick
# told: ignores the temperature
def pick(scores, u, temperature):
    p = np.exp(scores - scores.max(axis=1, keepdims=True))
    c = np.cumsum(p, axis=1) / p.sum(axis=1, keepdims=True)
    return (u[:, None] < c).argmax(axis=1)
