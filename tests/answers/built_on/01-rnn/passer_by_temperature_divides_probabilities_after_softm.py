# mistake: the temperature divides the probabilities after the softmax, and they are normalised again: the temperature ...
# read: right
# told: your pick matches one that ignores the temperature, or divides by it once the softmax is
def pick(scores, u, temperature):
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    p = p / temperature
    p = p / p.sum(axis=1, keepdims=True)
    sums = np.cumsum(p, axis=1)
    return np.array([np.nonzero(u[n] < sums[n])[0][0] for n in range(len(u))])
