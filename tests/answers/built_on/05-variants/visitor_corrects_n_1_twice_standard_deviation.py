# mistake: corrects for n - 1 twice: the standard deviation divides by n - 1 and the standard error then by sqrt(n - 1) ...
# read: right
# told: your summary gives the numbers that come out if, where band is made, len(scores) - 1 stands
def summary(scores):
    n = len(scores)
    mean = sum(scores) / n
    s = (sum((v - mean) ** 2 for v in scores) / (n - 1)) ** 0.5
    se = s / (n - 1) ** 0.5
    return mean, mean - 2 * se, mean + 2 * se
