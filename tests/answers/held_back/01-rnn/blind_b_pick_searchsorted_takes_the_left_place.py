# mistake: pick uses searchsorted with side left, the first k with u <= sum, so for u = 0 (or u equal to a sum) a first symbol of probability 0 is drawn.
# read: right
# told: your pick matches one that stops where u is equal to the sum: with u = 0 that draws a symbol of prob
def pick(scores, u, temperature):
    drawn = []
    for row, number in zip(scores, u):
        a = row / temperature
        weights = np.exp(a - a.max())
        edges = np.cumsum(weights / weights.sum())
        drawn.append(np.searchsorted(edges, number))
    return np.array(drawn)
