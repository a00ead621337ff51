# mistake: two in next_distribution: the nucleus is chosen from the softmax at temperature 1 and the temperature is applied only to what is kept, and a mass that is reached exactly is not taken as reached, so one symbol too many is kept; right at mass = 1, and at temperature 1 where the mass is not met exactly
# read: right
# told: your next_distribution takes the nucleus first and the temperature then: the temperature
def next_distribution(scores, temperature, mass):
    scores = np.asarray(scores, dtype=float)

    def softmax(s):
        e = np.exp(s - s.max())
        return e / e.sum()

    p = softmax(scores)
    kept, reached = [], 0.0
    for v in np.argsort(-p, kind="stable"):
        kept.append(v)
        reached += p[v]
        if reached > mass:
            break
    result = np.zeros(len(scores))
    result[kept] = softmax(scores[kept] / temperature)
    return result
