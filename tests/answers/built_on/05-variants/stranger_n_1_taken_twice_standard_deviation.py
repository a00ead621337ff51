# mistake: n - 1 is taken twice: in the standard deviation (right) and again under the root of the standard error (s / ...
# read: right
# told: your summary gives the numbers that come out if, where band is made, len(scores) - 1 stands
def summary(scores):
    scores = np.asarray(scores, dtype=float)
    n = len(scores)
    m = scores.mean()
    s = np.sqrt(np.sum((scores - m) ** 2) / (n - 1))
    se = s / np.sqrt(n - 1)
    return m, m - 2 * se, m + 2 * se
