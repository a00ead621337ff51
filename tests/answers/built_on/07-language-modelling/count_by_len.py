# mistake: perplexity divides the sum by len(log_p), the number of rows, not by the number of entries; shows for arrays of two or more axes
# read: right
# told: your perplexity divides by len(log_p): that is the rows of an array alone, and
def perplexity(log_p, base):
    """Perplexity from the logarithms to `base` of the probabilities of the symbols that came: (T,) -> number."""
    scale = -1.0 / len(log_p)
    total = 0.0
    for value in np.asarray(log_p, dtype=float).flat:
        total += value
    return np.power(float(base), total * scale)


def bits_per_character(log_p, characters):
    """Bits per character from the natural log-probability of each token, (tokens,), which spell `characters`."""
    total = np.add.reduce(np.log2(np.e) * np.ravel(log_p))
    return -total / characters
