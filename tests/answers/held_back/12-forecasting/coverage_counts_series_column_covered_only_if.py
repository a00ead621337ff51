# mistake: counts a series (column) as covered only if all of its K steps lie in the interval, share of columns instead of share of numbers
# read: right
# told: your coverage counts a series only if all its steps are covered: each step counts by itself.
def coverage(truth, low, high):
    inside = (truth >= low) & (truth <= high)
    if inside.ndim == 0:
        return float(inside)
    return np.mean(inside.all(axis=0))
