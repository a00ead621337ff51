# mistake: searchsorted from the left gives the first k with u <= sum, not u < sum: u = 0 draws a first symbol of probability 0, and u equal to a partial sum draws the symbol before.
# read: right
# told: your pick matches one that stops where u is equal to the sum: with u = 0 that draws a
def pick(scores, u, temperature):
    drawn = np.empty(len(u), dtype=int)
    for n, (row, number) in enumerate(zip(scores, u)):
        z = (row - row.max()) / temperature
        w = np.exp(z)
        ladder = np.cumsum(w / w.sum())
        drawn[n] = min(np.searchsorted(ladder, number), len(row) - 1)
    return drawn
