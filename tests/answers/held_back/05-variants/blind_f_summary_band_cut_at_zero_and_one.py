# mistake: summary clips the band to the range from 0 to 1, because the scores are shares, where the band should reach two standard errors to both sides.
# read: right
# told: In summary. Of its parts, low and high are wrong, mean is right in these calls. The smallest call th
import math
import statistics


def summary(scores):
    values = [float(s) for s in scores]
    centre = statistics.fmean(values)
    error = statistics.stdev(values) / math.sqrt(len(values))
    return centre, max(0.0, centre - 2 * error), min(1.0, centre + 2 * error)
