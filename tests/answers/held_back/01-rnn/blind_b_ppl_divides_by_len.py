# mistake: perplexity and bits_per_symbol divide the sum by len(p), the length of the first axis, instead of the number of all places, which is wrong for arrays of more than one axis.
# read: right
# told: your perplexity matches a sum divided by the length of the first axis alone: the mean is over all pl
def perplexity(p):
    surprise = 0.0
    for value in np.nditer(np.log(p)):
        surprise -= value
    return np.exp(surprise / len(p))


def bits_per_symbol(p):
    return -np.sum(np.log2(p)) / len(p)
