# mistake: rescales the nucleus by a second softmax over the kept probabilities, instead of dividing by their sum
# read: right
# told: your next_distribution takes a softmax of the probabilities that are left: divide them by their sum.
def next_distribution(scores, temperature, mass):
    def softmax(a):
        e = np.exp(a - a.max())
        return e / e.sum()

    p = softmax(np.asarray(scores, dtype=float) / temperature)
    order = np.argsort(p)[::-1]
    k = min(int((np.cumsum(p[order]) < mass - 1e-12).sum()) + 1, len(p))
    masked = np.full(len(p), -np.inf)
    masked[order[:k]] = p[order[:k]]
    return softmax(masked)
