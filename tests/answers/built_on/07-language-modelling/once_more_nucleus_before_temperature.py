# mistake: next_distribution finds the nucleus from the softmax at temperature 1 and applies the temperature only to what is left, instead of the temperature first: the wrong number of symbols is kept (too few at high, too many at low temperatures); right at temperature 1, and wherever the two nuclei are the same, as for a mass of 1 with scores that are not far apart
# read: right
# told: your next_distribution takes the nucleus first and the temperature then: the temperature
def softmax(s):
    e = np.exp(s - np.max(s))
    return e / e.sum()


def next_distribution(scores, temperature, mass):
    scores = np.asarray(scores, dtype=float)
    p = softmax(scores)
    order = np.argsort(p)[::-1]
    reached, kept = 0.0, []
    for symbol in order:
        kept.append(symbol)
        reached += p[symbol]
        if reached >= mass - 1e-12:
            break
    out = np.zeros(len(scores))
    out[kept] = softmax(scores[kept] / temperature)
    return out
