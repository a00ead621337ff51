# mistake: two: the nucleus is chosen from the probabilities at temperature 1, not from those at the temperature; the ...
# read: vague
def next_distribution(scores, temperature, mass):
    s = np.asarray(scores, dtype=float)
    plain = np.exp(s - s.max())
    plain = plain / plain.sum()
    order = np.argsort(-plain, kind="stable")
    reach = np.cumsum(plain[order])
    k = int(np.searchsorted(reach, mass - 1e-12)) + 1
    keep = order[: min(k, len(s))]
    warm = np.exp((s - s.max()) / temperature)
    warm = warm / warm.sum()
    out = np.zeros(len(s))
    out[keep] = warm[keep] / mass
    return out
