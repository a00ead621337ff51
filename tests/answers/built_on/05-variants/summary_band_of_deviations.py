# mistake: summary gives a band of two standard deviations of the scores (mean -+ 2 s) instead of two standard errors of the mean (2 s / sqrt n), so it is sqrt n times too wide; the mean is right, the band only where all scores are equal
# read: right
# told: your summary matches a band of two standard deviations: that is where single seeds lie,
def summary(scores):
    n = len(scores)
    mean = sum(scores) / n
    squares = 0.0
    for score in scores:
        squares += (score - mean) ** 2
    spread = (squares / (n - 1)) ** 0.5
    return mean, mean - 2 * spread, mean + 2 * spread
