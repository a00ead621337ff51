# mistake: the nucleus is chosen at temperature 1, the temperature comes afterwards
# told: your next_distribution takes the nucleus first and the temperature then: the temperature comes first
def next_distribution(scores, temperature, mass):
    p = np.exp(scores - scores.max())
    p = p / p.sum()
    order = np.argsort(-p)
    keep, total = [], 0.0
    for k in order:
        if total >= mass:
            break
        keep.append(k)
        total += p[k]
    out = np.zeros(len(p))
    z = scores[keep] / temperature
    e = np.exp(z - z.max())
    out[keep] = e / e.sum()
    return out
