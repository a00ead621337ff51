# loses: nothing
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    low = np.concatenate([scores, np.full((N, size - V), -np.inf)], axis=1)
    log_p = low - np.logaddexp.reduce(low, axis=1, keepdims=True)
    hot = np.eye(size)[source]
    return g[:, None] * np.exp(log_p) + (1 - g)[:, None] * np.einsum("tn,tnw->nw", shares, hot)


def surprise(p, outputs, counts):
    hot = np.arange(p.shape[2]) == outputs[..., None]
    hot &= counts[..., None]
    return np.log(1 / p[hot]).sum() / np.count_nonzero(counts)


def pick(scores, sizes, budget):
    left = [*range(len(scores))]
    inside = np.zeros(len(scores), dtype=bool)
    while left:
        best = max(left, key=lambda s: (scores[s], -s))
        left.remove(best)
        inside[best] = sizes[inside].sum() + sizes[best] <= budget
    return np.flatnonzero(inside)
