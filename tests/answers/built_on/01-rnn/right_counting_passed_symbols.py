# mistake: none
def pick(scores, u, temperature):
    a = (scores - scores.max(axis=1, keepdims=True)) / temperature
    weights = np.exp(a)
    weights /= weights.sum(axis=1, keepdims=True)
    passed = np.cumsum(weights, axis=1) <= u[:, None]
    return np.minimum(passed.sum(axis=1), scores.shape[1] - 1)
