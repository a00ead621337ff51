# mistake: TWO: the standard deviation divides by n (not n - 1), and the band is one standard error wide, not two
# read: right
# told: your summary matches a band of one standard error, with n in the standard deviation: it takes two, with n - 1.
def summary(scores):
    m = np.mean(scores)
    se = np.std(scores) / np.sqrt(len(scores))
    return m, m - se, m + se
