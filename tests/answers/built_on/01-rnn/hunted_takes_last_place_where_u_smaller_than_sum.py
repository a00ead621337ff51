# mistake: takes the last place where u is smaller than the sum, not the first, which is always the last symbol
# told: your pick draws the same symbols whatever the numbers u are that it is given: other u must draw other symbols.
def pick(scores, u, temperature):
    s = scores / temperature
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    p = e / e.sum(axis=-1, keepdims=True)
    c = np.cumsum(p, axis=-1)
    out = np.zeros(len(u), dtype=int)
    for n in range(len(u)):
        out[n] = np.where(u[n] < c[n])[0][-1]
    return out
