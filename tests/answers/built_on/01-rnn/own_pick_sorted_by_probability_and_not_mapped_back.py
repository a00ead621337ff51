# mistake: sorts the probabilities and returns ranks
# told: your pick matches one that sorts the probabilities and returns a rank: the symbol's own number is as
def pick(scores, u, temperature):
    z = scores / temperature
    p = np.exp(z - z.max(axis=1, keepdims=True))
    p = p / p.sum(axis=1, keepdims=True)
    p = -np.sort(-p, axis=1)
    return (u[:, None] >= np.cumsum(p, axis=1)).sum(axis=1)
