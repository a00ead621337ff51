# mistake: perplexity averages the inverse probabilities, mean(base ** -log_p), instead of taking the power of the mean ...
# read: right
def perplexity(log_p, base):
    return np.mean(np.power(float(base), -np.asarray(log_p)))
