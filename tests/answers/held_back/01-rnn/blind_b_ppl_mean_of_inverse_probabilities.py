# mistake: perplexity is the arithmetic mean of the inverse probabilities 1/p, the mean number of choices, instead of the geometric one.
# read: right
# told: your perplexity matches a mean of exponentials, the mean of 1/p: take the mean of the logarithms fir
def perplexity(p):
    choices = 1.0 / np.asarray(p)
    return choices.mean()


def bits_per_symbol(p):
    return float(np.mean(-np.log2(p)))
