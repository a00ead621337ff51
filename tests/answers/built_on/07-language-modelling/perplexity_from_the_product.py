# mistake: the probabilities are multiplied before the root is taken, so a few hundred symbols make the product 0 and the perplexity infinite; bits_per_character is right.
# read: right
# told: your perplexity multiplies the probabilities: the product of thousands is 0 in floating
def perplexity(log_p, base):
    p = np.exp(np.ravel(log_p) * np.log(base))
    return np.prod(p) ** (-1.0 / p.size)


def bits_per_character(log_p, characters):
    bits = [-v / np.log(2) for v in np.ravel(log_p)]
    return np.sum(bits) / characters
