# mistake: TWO: multiplies by the temperature instead of dividing, and compares u <= sum instead of u < sum
# read: right
# told: your pick matches one that multiplies the scores by the temperature, or raises the probabilities to its power: divide the scores.
def pick(scores, u, temperature):
    s = scores * temperature
    e = np.exp(s - s.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    return np.argmax(u[:, None] <= p.cumsum(axis=1), axis=1)
