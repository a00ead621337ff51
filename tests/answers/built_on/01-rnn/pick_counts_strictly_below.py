# mistake: it counts the cumulative sums that are strictly below u, i.e. the first k with u <= sum, so at u = 0 a symbol of probability 0 at the front is drawn (and likewise wherever u equals a sum).
# read: right
# told: your pick matches one that stops where u is equal to the sum: with u = 0 that draws a sy
def pick(scores, u, temperature):
    """Symbols drawn at a temperature: scores (N, V), u (N,) from U(0, 1), temperature > 0 -> integers (N,)."""
    nb, nv = scores.shape
    k = np.zeros(nb, dtype=int)
    for n in range(nb):
        s = (scores[n, :] - np.max(scores[n, :])) / temperature
        w = np.exp(s)
        c = np.cumsum(w / np.sum(w))
        k[n] = min(np.sum(c < u[n]), nv - 1)
    return k
