# mistake: two: next_distribution (1) multiplies the scores by the temperature instead of dividing by it (right at temperature 1); (2) keeps only symbols whose cumulated probability is at most the mass (at least one), so the nucleus lacks the symbol that carries it to the mass and stays below (right where the mass is reached exactly, at mass 1, or where a single symbol suffices)
# read: right
# told: your next_distribution multiplies by the temperature: it divides the scores.
# told: your next_d
def next_distribution(scores, temperature, mass):
    s = np.asarray(scores, dtype=float) * temperature
    p = np.exp(s - s.max())
    p /= p.sum()
    order = np.argsort(-p)
    total = np.cumsum(p[order])
    number = max(1, int(np.sum(total <= mass + 1e-12)))
    result = np.zeros(len(p))
    result[order[:number]] = p[order[:number]]
    return result / result.sum()
