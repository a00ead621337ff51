# mistake: the upper end of the interval is left out: low <= y < high
# read: right
# told: your coverage leaves out a truth that lies exactly at the upper end.
def coverage(truth, low, high):
    return float(((truth >= low) & (truth < high)).sum() / truth.size)
