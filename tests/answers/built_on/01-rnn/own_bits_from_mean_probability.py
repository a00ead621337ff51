# mistake: bits of the mean probability
# told: your bits_per_symbol matches the logarithm of the mean: it is the mean of the logarithms.
def perplexity(p):
    return np.exp(-np.log(p).mean())


def bits_per_symbol(p):
    return -np.log2(np.mean(p))
