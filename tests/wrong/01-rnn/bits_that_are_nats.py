# loses: check-perplexity
# told: matches nats: bits take the logarithm of base 2
def perplexity(p):
    return np.exp(bits_per_symbol(p))


def bits_per_symbol(p):
    return -np.log(p).mean()
