# mistake: searchsorted with side left: u equal to an edge takes the symbol before
# told: your pick matches one that stops where u is equal to the sum: with u = 0 that draws a symbol of prob
def pick(scores, u, temperature):
    z = scores / temperature
    e = np.exp(z - z.max(axis=1, keepdims=True))
    c = np.cumsum(e / e.sum(axis=1, keepdims=True), axis=1)
    return np.array([np.searchsorted(row, each) for row, each in zip(c, u)])
