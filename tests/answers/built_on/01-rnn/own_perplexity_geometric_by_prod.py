# mistake: product of all p to the -1/n: underflows for long texts
# told: your perplexity matches a root of the product of all probabilities, which underflows to 0 on a long
def perplexity(p):
    p = np.asarray(p)
    return np.prod(p) ** (-1 / p.size)


def bits_per_symbol(p):
    return np.log2(perplexity(p))
