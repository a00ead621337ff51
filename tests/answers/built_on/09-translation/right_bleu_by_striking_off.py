# mistake: none
def bleu(found, wanted, order):
    sizes = np.array([[len(a), len(b)] for a, b in zip(found, wanted)]).reshape(-1, 2)
    c, r = sizes.sum(axis=0)
    met, total = np.zeros(order), np.zeros(order)
    for said, reference in zip(found, wanted):
        for n in range(order):
            rest = {}
            for k in range(n, len(reference)):
                key = repr(list(reference[k - n : k + 1]))
                rest[key] = rest.get(key, 0) + 1
            for k in range(n, len(said)):
                key = repr(list(said[k - n : k + 1]))
                total[n] += 1
                if rest.get(key, 0) > 0:
                    rest[key] -= 1
                    met[n] += 1
    if (met == 0).any():
        return 0.0
    return float(np.exp(np.log(met / total).mean() + min(0, 1 - r / c)))
