# mistake: a truth exactly at the lower end is not covered (half open the wrong way)
# told: coverage([[1., 2., 3., 4.]], [[1., 2., 3., 4.]], [[2., 3., 4., 5.]]) should be 1, yours is 0.
def coverage(truth, low, high):
    return np.mean((low < truth) & (truth <= high))
