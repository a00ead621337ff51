# mistake: summary cuts the band off at 0 and 1 because a share of right answers cannot be less or more, so low and high are not two standard errors away from the mean; right where the whole band lies between 0 and 1, wrong for rows near 1 (row V of the table) or near 0 and for scores of another scale; the mean is right
# read: right
# told: In summary. Of its parts, low and high are wrong, mean is right in
def summary(scores):
    n = len(scores)
    mean = sum(scores) / n
    variance = sum((s - mean) ** 2 for s in scores) / (n - 1)
    reach = 2 * (variance / n) ** 0.5
    return mean, max(0.0, mean - reach), min(1.0, mean + reach)
