# mistake: the band of summary reaches two standard deviations s to either side, not two standard errors s / sqrt(n), so it is sqrt(n) times too wide; the mean is right, and the band is right only where all scores are equal
# read: right
# told: your summary matches a band of two standard deviations: that is where single seeds lie,
def summary(scores):
    scores = np.asarray(scores, dtype=float)
    mean = scores.sum() / scores.size
    spread = np.sqrt(((scores - mean) ** 2).sum() / (scores.size - 1))
    return mean, mean - 2 * spread, mean + 2 * spread
