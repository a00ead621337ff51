# mistake: n - 1 is used in the standard deviation and again under the root of the standard error, so the band is too wide by sqrt(n / (n - 1)); the mean is right.
# read: right
# told: where band is made, len(scores) - 1 stands where len(scores) belongs
def summary(scores):
    n = len(scores)
    mean = sum(scores) / n
    squares = sum((s - mean) ** 2 for s in scores)
    margin = 2 * np.sqrt(squares / (n - 1)) / np.sqrt(n - 1)
    return (mean, *(mean + sign * margin for sign in (-1, 1)))
