# mistake: TWO: summary takes the standard deviation that divides by n instead of n - 1, and it returns (low, mean, high) instead of (mean, low, high).
# read: right
# told: your summary gives the numbers that come out if, where band is made, 0 stands where 1 belongs (band
import statistics


def summary(scores):
    values = [float(score) for score in scores]
    centre = statistics.fmean(values)
    error = statistics.pstdev(values) / len(values) ** 0.5
    return centre - 2 * error, centre, centre + 2 * error
