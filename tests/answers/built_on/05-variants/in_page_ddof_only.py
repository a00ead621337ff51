# mistake: the standard deviation divides by n
# read: right
# told: your summary matches a standard deviation that divides by n: with n - 1 it does not come
def summary(scores):
    """Of n scores (n,): (mean, low, high), the band reaching two standard errors of the mean to either side."""
    scores = np.asarray(scores)
    mean = np.mean(scores)
    error = np.std(scores) / np.sqrt(scores.size)
    return mean, mean - 2 * error, mean + 2 * error
