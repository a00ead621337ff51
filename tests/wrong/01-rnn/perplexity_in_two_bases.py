# loses: check-perplexity
# told: a power of 2 of a mean in nats
def perplexity(p):
    return 2 ** np.mean(-np.log(p))


def bits_per_symbol(p):
    return np.mean(-np.log2(p))
