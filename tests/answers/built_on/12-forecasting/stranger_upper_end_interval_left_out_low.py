# mistake: the upper end of the interval is left out: low <= y < high
# read: right
def coverage(truth, low, high):
    return float(((truth >= low) & (truth < high)).sum() / truth.size)
