# mistake: next_distribution returns the probabilities in descending order, not each at the place of its symbol.
# read: right
# told: your next_distribution comes sorted by probability: each number belongs at the place of its symbol.
def softmax(values):
    e = np.exp(values - np.max(values))
    return e / np.sum(e)


def next_distribution(scores, temperature, mass):
    p = np.sort(softmax(np.array(scores) / temperature))[::-1]
    reached = np.cumsum(p)
    count = int(np.searchsorted(reached, mass - 1e-12)) + 1
    p[count:] = 0.0
    return p / p.sum()
