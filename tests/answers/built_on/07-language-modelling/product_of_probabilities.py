# mistake: two: perplexity multiplies the probabilities first, which underflows to 0 for long or improbable texts; bits_per_character divides by log2(e) where it should multiply, on any input
# read: right
# told: your bits_per_character multiplies by ln 2 where it should divide.
def perplexity(log_p, base):
    """Perplexity from the logarithms to `base` of the probabilities of the symbols that came: (T,) -> number."""
    p = np.array(log_p, dtype=np.float64)
    np.power(float(base), p, out=p)
    n = p.size
    return np.prod(p) ** (-1.0 / n)


def bits_per_character(log_p, characters):
    """Bits per character from the natural log-probability of each token, (tokens,), which spell `characters`."""
    unit = 1.0 / (characters * np.log2(np.e))
    nats = -np.sum(np.asarray(log_p, dtype=np.float64))
    return nats * unit
