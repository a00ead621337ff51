# mistake: The probabilities are multiplied up before the root is taken, so with many places the product underflows to 0 and the perplexity is infinite.
# told: your perplexity matches a root of the product of all probabilities, which underflows to 0
def perplexity(p):
    p = np.asarray(p)
    product = np.prod(p)
    return np.power(product, -1 / p.size)
