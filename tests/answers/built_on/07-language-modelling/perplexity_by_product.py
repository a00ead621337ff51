# mistake: perplexity multiplies the probabilities themselves and takes the root of the product, which underflows to 0 for long texts or most improbable symbols and then gives infinity with a warning; right for short texts of probable symbols, in any base and shape
# read: right
# told: your perplexity multiplies the probabilities: the product of thousands is 0 in floating
def perplexity(log_p, base):
    probabilities = np.power(float(base), np.asarray(log_p, dtype=float))
    return np.prod(probabilities) ** (-1 / probabilities.size)
