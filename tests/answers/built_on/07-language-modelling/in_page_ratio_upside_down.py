# mistake: bits per token times characters per token, instead of divided by it
# read: right
# told: your bits_per_character multiplies the mean of a token by the characters of each: divide
def perplexity(log_p, base):
    """Perplexity from the logarithms to `base` of the probabilities of the symbols that came: (T,) -> number."""
    return float(base) ** -np.mean(log_p)


def bits_per_character(log_p, characters):
    """Bits per character from the natural log-probability of each token, (tokens,), which spell `characters`."""
    per_token = -np.mean(log_p) / np.log(2)
    return per_token * characters / np.size(log_p)
