# mistake: a t-table's 2.571 (five degrees of freedom) is taken for the 2, whatever n is
# told: In summary. Of its parts, low and high are wrong, mean is right in these calls
def summary(scores):
    m, s = np.mean(scores), np.std(scores, ddof=1) / len(scores) ** 0.5
    return m, m - 2.571 * s, m + 2.571 * s
