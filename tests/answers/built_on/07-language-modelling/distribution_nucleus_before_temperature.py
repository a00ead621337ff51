# mistake: the nucleus is chosen from the softmax at temperature 1, and the temperature is applied to what is kept. Right at temperature 1, or where both keep the same symbols.
# read: right
# told: your next_distribution takes the nucleus first and the temperature then: the temperature
def next_distribution(scores, temperature, mass):
    def softmax(s):
        e = np.exp(s - np.max(s))
        return e / e.sum()

    scores = np.asarray(scores, dtype=np.float64)
    p = softmax(scores)
    order = np.argsort(-p, kind="stable")
    size = 1 + int(np.sum(np.cumsum(p[order])[:-1] < mass - 1e-12))
    nucleus = order[:size]
    out = np.zeros(len(p))
    out[nucleus] = softmax(scores[nucleus] / temperature)
    return out
