# mistake: the ends of the band are cut to [0, 1] because scores are shares, which the text does not ask for; shows when a band reaches over 0 or 1, or scores are no shares.
# read: right
# told: In summary. Of its parts, low and high are wrong, mean is right in
def summary(scores):
    n = len(scores)
    mean = sum(scores) / n
    variance = sum((s - mean) ** 2 for s in scores) / (n - 1)
    reach = 2 * (variance / n) ** 0.5
    return mean, max(0.0, mean - reach), min(1.0, mean + reach)
