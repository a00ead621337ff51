# mistake: perplexity as the mean of the 1/p (arithmetic instead of geometric mean)
# read: right
def perplexity(p):
    return np.mean(1.0 / p)
