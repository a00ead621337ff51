# loses: check-perplexity
# told: a mean of exponentials
def perplexity(p):
    return np.mean(np.exp(-np.log(p)))


def bits_per_symbol(p):
    return np.mean(-np.log2(p))
