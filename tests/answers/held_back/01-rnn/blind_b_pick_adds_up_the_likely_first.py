# mistake: pick adds the probabilities up from the most likely symbol to the least likely one instead of in the order of the symbols, so the same u gives another symbol.
# read: right
# told: with two symbols, the scores [1.68, 1.99] and temperature 1, 0 should be drawn below u = 0.423: your
def pick(scores, u, temperature):
    z = scores / temperature
    z = z - z.max(axis=1, keepdims=True)
    p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    ranking = np.argsort(-p, axis=1)
    ranked = np.take_along_axis(p, ranking, axis=1)
    place = (np.cumsum(ranked, axis=1) > u[:, None]).argmax(axis=1)
    return ranking[np.arange(len(u)), place]
