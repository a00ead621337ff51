# mistake: scores are multiplied by the temperature instead of divided
# read: right
# told: your pick matches one that multiplies the scores by the temperature, or raises the
def pick(scores, u, temperature):
    s = scores * temperature
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    p = e / e.sum(axis=-1, keepdims=True)
    return np.argmax(u[:, None] < np.cumsum(p, axis=-1), axis=-1)
