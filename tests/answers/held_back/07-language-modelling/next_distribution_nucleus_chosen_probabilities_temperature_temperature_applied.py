# mistake: the nucleus is chosen by the probabilities at temperature 1, and the temperature is applied to what is kept afterwards (misread order of steps 1 and 2)
# read: right
# told: your next_distribution takes the nucleus first and the temperature then: the temperature comes first, for it changes who is in.
def next_distribution(scores, temperature, mass):
    s = np.asarray(scores, dtype=float)
    s = s - s.max()
    p = np.exp(s)
    p = p / p.sum()
    order = np.argsort(-p, kind="stable")
    total = np.cumsum(p[order])
    k = min(int((total < mass - 1e-12).sum()) + 1, len(p))
    keep = order[:k]
    q = np.zeros(len(p))
    q[keep] = np.exp(s[keep] / temperature)
    return q / q.sum()
