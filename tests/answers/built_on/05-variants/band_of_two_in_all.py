# mistake: The band is two standard errors wide in all, one to either side of the mean, instead of two to either side.
# told: your summary matches a band of one standard error: it takes two.
def summary(scores):
    scores = np.array(scores, dtype=float)
    width = 2 * np.std(scores, ddof=1) / len(scores) ** 0.5
    low = scores.mean() - width / 2
    return scores.mean(), low, low + width
