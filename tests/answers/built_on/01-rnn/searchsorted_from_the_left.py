# mistake: searchsorted with its default side finds the first k with u <= cumulative instead of u < cumulative, so at u = 0 a symbol of probability 0 is drawn.
# told: your pick matches one that stops where u is equal to the sum: with u = 0 that draws a
def pick(scores, u, temperature):
    drawn = []
    for row, v in zip(scores, u):
        a = (row - row.max()) / temperature
        p = np.exp(a) / np.exp(a).sum()
        drawn.append(np.searchsorted(np.cumsum(p), v))
    return np.array(drawn)
