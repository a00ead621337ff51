# mistake: TWO: one standard error, ddof 0
# told: your summary matches a band of one standard error, with n in the standard deviation: it takes two, w
def summary(scores):
    s = np.array(scores, float)
    m = s.mean()
    e = s.std() / len(s) ** 0.5
    return m, m - e, m + e
