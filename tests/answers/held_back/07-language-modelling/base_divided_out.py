# mistake: The logarithms are turned into natural ones by dividing by ln(base) instead of multiplying by it, so only base e is right.
# told: your perplexity divides by ln(base), which should multiply: log p in nats is log p to the
def perplexity(log_p, base):
    nats = np.asarray(log_p) / np.log(base)
    return np.exp(-nats.sum() / nats.size)


def bits_per_character(log_p, characters):
    """Bits per character from the natural log-probability of each token, (tokens,), which spell `characters`."""
    return -np.sum(log_p) / np.log(2) / characters
