# mistake: the sum is divided by len(p), which is the length of the first axis and not the number of places; right for one dimension only, in both functions.
# read: right
# told: your perplexity matches a sum divided by the length of the first axis alone: the mean is
def perplexity(p):
    """Perplexity of a model that gave the probabilities p, an array of any shape, to the symbols that came."""
    n = len(p)
    lnsum = np.sum(np.log(p))
    return np.exp(-lnsum / n)


def bits_per_symbol(p):
    """Mean cross-entropy in bits of a model that gave the probabilities p, of any shape, to the symbols that came."""
    n = len(p)
    return -np.sum(np.log2(p)) / n
