# mistake: always raises e to the mean, whatever the base of the logarithms
# read: right
def perplexity(log_p, base):
    return np.exp(-np.mean(log_p))
