# loses: check-perplexity
# told: which underflows to 0 on a long text
def perplexity(p):
    with np.errstate(all="ignore"):
        return (1 / np.prod(p)) ** (1 / p.size)


def bits_per_symbol(p):
    return np.log2(1 / p).mean()
