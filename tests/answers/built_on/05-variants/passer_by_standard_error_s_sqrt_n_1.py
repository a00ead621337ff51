# mistake: the standard error is s / sqrt(n - 1), with s that divides by n - 1 already (the correction twice)
# read: right
# told: your summary gives the numbers that come out if, where band is made, len(scores) - 1 stands
def summary(scores):
    n = len(scores)
    mean = sum(scores) / n
    s = np.sqrt(sum((v - mean) ** 2 for v in scores) / (n - 1))
    se = s / np.sqrt(n - 1)
    return mean, mean - 2 * se, mean + 2 * se
