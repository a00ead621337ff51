# mistake: the perplexity is computed as the n-th root of the product of all probabilities, which is 0 for many places, so the result is inf (with a warning) at 100,000 places.
# read: right
# told: your perplexity matches a root of the product of all probabilities, which underflows to
def perplexity(p):
    """Perplexity of a model that gave the probabilities p, an array of any shape, to the symbols that came."""
    q = np.ravel(p)
    prod = 1.0
    for k in range(q.size):
        prod = prod * q[k]
    return prod ** (-1.0 / q.size)
