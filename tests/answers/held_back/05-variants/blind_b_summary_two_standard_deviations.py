# mistake: summary reaches two standard deviations to either side, not two standard errors: it does not divide by the root of n.
# read: right
# told: your summary matches a band of two standard deviations: that is where single seeds lie, not their me
def summary(scores):
    n = len(scores)
    mean = sum(scores) / n
    variance = sum((score - mean) ** 2 for score in scores) / (n - 1)
    spread = 2 * np.sqrt(variance)
    return mean, mean - spread, mean + spread
