# mistake: The larger of the two ends is taken instead of the logarithm of their sum.
# told: your ctc_loss takes the larger of both ends: they are summed.
def ctc_loss(alpha):
    ends = sorted(alpha[-1][-2:])
    return -ends[-1]
