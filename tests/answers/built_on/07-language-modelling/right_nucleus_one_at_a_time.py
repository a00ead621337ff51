# mistake: none
def next_distribution(scores, temperature, mass):
    z = [float(s) for s in scores]
    high = max(z)
    weight = [np.exp((s - high) / temperature) for s in z]
    total = sum(weight)
    p = [w / total for w in weight]
    left = set(range(len(p)))
    chosen, reached = [], 0.0
    while left and (not chosen or reached < mass - 1e-12):
        v = max(left, key=p.__getitem__)
        left.remove(v)
        chosen.append(v)
        reached += p[v]
    out = np.zeros(len(p))
    for v in chosen:
        out[v] = p[v] / reached
    return out
