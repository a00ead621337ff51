# mistake: divides the probabilities (not the scores) by the temperature and normalises again, so the temperature cancels
# read: right
# told: your pick matches one that ignores the temperature, or divides by it once the softmax is taken and rescales: divide the scores, before. Or,
def pick(scores, u, temperature):
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    p = p / temperature
    p = p / p.sum(axis=1, keepdims=True)
    return (u[:, None] < p.cumsum(axis=1)).argmax(axis=1)
