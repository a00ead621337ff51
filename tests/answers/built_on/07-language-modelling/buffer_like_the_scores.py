# mistake: the work buffer has the dtype of the scores, so for whole-number scores the division by the temperature is cut to whole numbers
# read: nothing
# told: In next_distribution. With the same numbers as float64 in scores all is right: something of yours is of the type int64 as well, and keeps wh
def next_distribution(scores, temperature, mass):
    """Probabilities (V,) of the next symbol from scores (V,), at a temperature, cut to the nucleus of that mass."""
    scores = np.asarray(scores)
    work = np.empty_like(scores)
    np.subtract(scores, scores.max(), out=work)
    np.divide(work, temperature, out=work, casting="unsafe")
    p = np.exp(work.astype(np.float64))
    p /= p.sum()
    order = np.argsort(p)[::-1]
    total = np.cumsum(p[order])
    size = int(np.count_nonzero(total < mass - 1e-12)) + 1
    p[order[size:]] = 0.0
    p /= p.sum()
    return p
