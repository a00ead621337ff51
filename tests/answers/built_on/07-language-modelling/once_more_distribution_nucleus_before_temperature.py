# mistake: next_distribution chooses the nucleus from the softmax at temperature 1 and applies the temperature only to the survivors, so for other temperatures the nucleus has too many or too few symbols; right at temperature 1, at mass 1, and where both nuclei happen to be the same
# read: right
# told: your next_distribution takes the nucleus first and the temperature then: the temperature
def next_distribution(scores, temperature, mass):
    def softmax(values):
        e = np.exp(values - values.max())
        return e / e.sum()

    scores = np.array(scores, dtype=float)
    plain = softmax(scores)
    kept, reached = [], 0.0
    for v in sorted(range(len(scores)), key=lambda v: plain[v], reverse=True):
        kept.append(v)
        reached += plain[v]
        if reached >= mass - 1e-12:
            break
    p = np.zeros(len(scores))
    p[kept] = softmax(scores[kept] / temperature)
    return p
