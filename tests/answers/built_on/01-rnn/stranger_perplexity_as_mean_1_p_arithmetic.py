# mistake: perplexity as the mean of the 1/p (arithmetic instead of geometric mean)
# read: right
# told: your perplexity matches a mean of exponentials, the mean of 1/p: take the mean of the
def perplexity(p):
    return np.mean(1.0 / p)
