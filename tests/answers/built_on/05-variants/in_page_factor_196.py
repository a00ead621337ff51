# mistake: the band reaches 1.96 standard errors, not two
# read: vague
# told: your summary matches a band of 1.96 standard errors: two are asked
def summary(scores):
    """Of n scores (n,): (mean, low, high), the band reaching two standard errors of the mean to either side."""
    scores = np.asarray(scores)
    mean = np.mean(scores)
    error = np.std(scores, ddof=1) / np.sqrt(scores.size)
    return mean, mean - 1.96 * error, mean + 1.96 * error
