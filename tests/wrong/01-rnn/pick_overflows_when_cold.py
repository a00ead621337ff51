# loses: check-pick
# told: exponential of yours overflows
def pick(scores, u, temperature):
    p = np.exp(scores / temperature)
    p = p / p.sum(axis=1, keepdims=True)
    return np.array([np.searchsorted(np.cumsum(row), v, side="right") for row, v in zip(p, u)])
