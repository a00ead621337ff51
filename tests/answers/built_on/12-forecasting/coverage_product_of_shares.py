# mistake: Multiplies the share above low with the share below high as if both were independent, instead of counting where both hold at once.
# told: In coverage. With one entry alone along axis
def coverage(truth, low, high):
    """The share of the truth in the interval, from 0 to 1."""
    above = np.mean(truth >= low)
    below = np.mean(truth <= high)
    return above * below
