# mistake: the sum is divided by len(p), the number of rows, and not by the number of places
# read: right
# told: your perplexity matches a sum divided by the length of the first axis alone: the mean is
def perplexity(p):
    return np.exp(-np.log(p).sum() / len(p))


def bits_per_symbol(p):
    return np.log2(perplexity(p))
