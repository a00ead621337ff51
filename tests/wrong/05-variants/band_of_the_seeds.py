# loses: check-summary
# told: that is where single seeds lie, not their mean
def summary(scores):
    m, s = np.mean(scores), np.std(scores, ddof=1)
    return m, m - 2 * s, m + 2 * s
