# mistake: two: summary (1) returns (low, mean, high) instead of (mean, low, high); (2) takes the standard deviation that divides by n instead of n - 1, so the band is too narrow by sqrt((n - 1) / n); numbers are right only where all scores are equal
# read: right
# told: your summary gives the numbers that come out if, where half is made, 0 stands where 1 be
def summary(scores):
    values = np.asarray(scores, dtype=float)
    n = len(values)
    mean = sum(values) / n
    s = np.sqrt(sum((v - mean) ** 2 for v in values) / n)
    reach = 2 * s / n**0.5
    return mean - reach, mean, mean + reach
