# mistake: divides by n - 1 inside and by sqrt(n - 1) outside, and the band is one standard error (two mistakes)
# read: vague
def summary(scores):
    """Of n scores (n,): (mean, low, high), the band reaching two standard errors of the mean to either side."""
    n = len(scores)
    mean = sum(scores) / n
    s = np.sqrt(sum((x - mean) ** 2 for x in scores) / (n - 1))
    error = s / np.sqrt(n - 1)
    return mean, mean - error, mean + error
