# mistake: n - 1 used twice: the standard deviation divides by n - 1 and the standard error by sqrt(n - 1)
# read: right
# told: your summary gives the numbers that come out if, where band is made, len(scores) - 1 stands where len(scores) belongs (band is a name of our
def summary(scores):
    x = np.array(scores, dtype=float)
    n = x.size
    mean = x.sum() / n
    s = np.sqrt(((x - mean) ** 2).sum() / (n - 1))
    half = 2 * s / np.sqrt(n - 1)
    return mean, mean - half, mean + half
