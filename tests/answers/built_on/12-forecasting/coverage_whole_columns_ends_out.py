# mistake: two mistakes: coverage counts the columns that lie in the interval at all of their steps (does the whole path stay inside?) instead of the single values, right only if there is one row, or if each column is wholly inside or wholly outside; and the ends of the interval do not count as inside (< instead of <=), which shows only where the truth equals low or high
# read: vague
def coverage(truth, low, high):
    inside = np.atleast_1d((low < truth) & (truth < high))
    paths = np.logical_and.reduce(inside, axis=0) if inside.ndim > 1 else inside
    return float(np.mean(paths))
