# mistake: perplexity multiplies the probabilities and takes the root of the product: over thousands of symbols, or improbable ones, the product is 0 and the result infinite (with a warning). bits_per_character is right.
# read: right
# told: your perplexity multiplies the probabilities: the product of thousands is 0 in floating point. Avera
def perplexity(log_p, base):
    """The inverse of the geometric mean of the probabilities."""
    p = np.power(float(base), np.asarray(log_p, dtype=float))
    return float(np.prod(p) ** (-1.0 / p.size))


def bits_per_character(log_p, characters):
    nats = -np.asarray(log_p).sum()
    return nats / (characters * np.log(2))
