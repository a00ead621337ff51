# mistake: two: multiplies the scores by the temperature instead of dividing, and takes the first k with u <= the sum ...
# read: right
# told: your pick matches one that multiplies the scores by the temperature, or raises the
def pick(scores, u, temperature):
    s = scores * temperature
    s = s - s.max(axis=1, keepdims=True)
    p = np.exp(s)
    p = p / p.sum(axis=1, keepdims=True)
    c = np.cumsum(p, axis=1)
    return np.array([np.searchsorted(c[n], u[n]) for n in range(len(u))])
