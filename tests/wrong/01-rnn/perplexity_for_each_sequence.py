# loses: check-perplexity
# told: one perplexity for each sequence
def perplexity(p):
    return np.exp(-np.mean(np.log(p), axis=0))


def bits_per_symbol(p):
    return -np.log2(np.ravel(p)).mean()
