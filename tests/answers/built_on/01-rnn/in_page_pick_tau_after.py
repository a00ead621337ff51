# mistake: the temperature divides the probabilities, behind the softmax, where norming undoes it
# read: vague
# told: your pick matches one that ignores the temperature, or divides by it once the softmax is
def pick(scores, u, temperature):
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True) / temperature
    p = p / p.sum(axis=1, keepdims=True)
    return (np.cumsum(p, axis=1) <= u[:, None]).sum(axis=1)
