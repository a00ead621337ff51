# mistake: perplexity averages the inverse probabilities, mean(base ** -log_p), instead of taking the power of the mean ...
# read: right
# told: your perplexity is a mean of exponentials: one rare symbol outweighs all else. Take the
def perplexity(log_p, base):
    return np.mean(np.power(float(base), -np.asarray(log_p)))
