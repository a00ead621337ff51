# mistake: perplexity is the arithmetic mean of 1 / p instead of the geometric one, exp of the mean of -ln p, so it is too large and one rare symbol dominates it (1e-12 in particular); right where all p are equal; bits_per_symbol is right
# read: right
# told: your perplexity matches a mean of exponentials, the mean of 1/p: take the mean of the lo
def perplexity(p):
    branches = 1.0 / np.asarray(p)
    return branches.mean()


def bits_per_symbol(p):
    return -np.log2(p).mean()
