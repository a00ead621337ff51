# loses: check-summary
# told: a standard deviation that divides by n
def summary(scores):
    m = np.mean(scores)
    se = np.std(scores) / len(scores) ** 0.5
    return m, m - 2 * se, m + 2 * se
