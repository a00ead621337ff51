# mistake: perplexity as the arithmetic mean of 1/p ("the average number of choices") instead of the geometric one
# read: right
# told: your perplexity matches a mean of exponentials, the mean of 1/p: take the mean of the
def perplexity(p):
    return float(np.mean(1.0 / np.asarray(p)))


def bits_per_symbol(p):
    return -np.mean(np.log2(p))
