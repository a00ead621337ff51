# mistake: Where the most probable symbols reach the mass exactly, one more symbol is kept: the cut is found with > instead of >=.
# told: your next_distribution goes on where the mass is reached exactly: to reach it is enough.
def next_distribution(scores, temperature, mass):
    e = np.exp((scores - np.amax(scores)) / temperature)
    p = e / np.sum(e)
    ranking = sorted(range(len(p)), key=lambda v: -p[v])
    running, nucleus = 0.0, []
    for v in ranking:
        nucleus.append(v)
        running += p[v]
        if running > mass:
            break
    q = np.zeros(len(p))
    q[nucleus] = p[nucleus] / p[nucleus].sum()
    return q
