# mistake: TWO: not divided by what is kept; one symbol more where mass is met exactly
# told: your next_distribution goes on where the mass is reached exactly: to reach it is enough. your next_d
def next_distribution(scores, temperature, mass):
    z = scores / temperature
    p = np.exp(z - z.max())
    p /= p.sum()
    out, total = np.zeros_like(p), 0.0
    for k in np.argsort(-p):
        out[k] = p[k]
        total += p[k]
        if total > mass:
            break
    return out
