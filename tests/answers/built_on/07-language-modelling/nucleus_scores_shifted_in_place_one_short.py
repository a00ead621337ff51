# mistake: two: the scores are shifted and divided in place, so the caller's array is changed (and whole numbers raise an error at the division), and only symbols whose cumulated probability stays within the mass are kept, plus the first, so the nucleus does not reach the mass in general.
# read: vague
def next_distribution(scores, temperature, mass):
    scores -= scores.max()
    scores /= temperature
    p = np.exp(scores)
    p = p / p.sum()
    ranking = np.argsort(p)[::-1]
    within = np.cumsum(p[ranking]) <= mass
    within[0] = True
    result = np.zeros(len(p))
    result[ranking[within]] = p[ranking[within]]
    return result / result.sum()
