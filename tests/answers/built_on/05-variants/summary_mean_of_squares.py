# mistake: numerically unstable: the variance as sum of squares less n times the squared mean; equal scores give a tiny negative number whose root is nan, and scores with a large offset lose all digits
# read: nothing
# told: In summary. Of its parts, low and high are wrong, mean is right in
def summary(scores):
    """Of n scores (n,): (mean, low, high), the band reaching two standard errors of the mean to either side."""
    y = np.asarray(scores, dtype=float)
    n = y.size
    mean = y.sum() / n
    # sum (y - m)^2 = sum y^2 - n m^2
    squares = (y @ y - n * mean**2) / (n - 1)
    reach = 2 * np.sqrt(squares / n)
    return mean, mean - reach, mean + reach
