# mistake: next_distribution keeps only the symbols whose cumulated probability is still below or at the mass, so the symbol that carries the sum over the mass is lost and the nucleus does not reach the mass (the most probable symbol is always kept).
# read: right
# told: your next_distribution leaves out the symbol with which the sum reaches the mass: it belongs to the
def next_distribution(scores, temperature, mass):
    z = np.asarray(scores, dtype=float) / temperature
    z = z - np.max(z)
    p = np.exp(z) / np.exp(z).sum()
    ranking = sorted(range(len(p)), key=lambda v: p[v], reverse=True)
    kept, total = [ranking[0]], p[ranking[0]]
    for v in ranking[1:]:
        if total + p[v] > mass + 1e-12:
            break
        kept.append(v)
        total += p[v]
    nucleus = np.zeros(len(p))
    nucleus[kept] = p[kept]
    return nucleus / nucleus.sum()
