# mistake: next_distribution collects its result in np.zeros_like(scores); for scores that are whole numbers that is an array of whole numbers, and every probability below 1 is cut to 0, so all come out 0 unless a single symbol is kept (1, right); right for scores that are floats
# read: right
# told: your next_distribution gives numbers of the type of the scores: where these are whole nu
def next_distribution(scores, temperature, mass):
    cold = (scores - np.max(scores)) / temperature
    p = np.exp(cold) / np.exp(cold).sum()
    best_first = p.argsort()[::-1]
    needed = 1 + np.count_nonzero(np.cumsum(p[best_first])[:-1] < mass - 1e-12)
    kept = best_first[:needed]
    result = np.zeros_like(scores)
    result[kept] = p[kept] / p[kept].sum()
    return result
