# mistake: always raises e to the mean, whatever the base of the logarithms
# read: right
# told: your perplexity takes e for the base of every logarithm: in another base a uniform model
def perplexity(log_p, base):
    return np.exp(-np.mean(log_p))
