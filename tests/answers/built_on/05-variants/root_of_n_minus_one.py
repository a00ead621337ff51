# mistake: The standard error is s / sqrt(n - 1) although s divides by n - 1 already: the correction is made twice and the band is too wide.
# told: where band is made, len(scores) - 1 stands where len(scores) belongs
def summary(scores):
    n = len(scores)
    mean = sum(scores) / n
    s = (sum((score - mean) ** 2 for score in scores) / (n - 1)) ** 0.5
    error = s / (n - 1) ** 0.5
    return mean, mean - 2 * error, mean + 2 * error
