# mistake: perplexity multiplies the log-probabilities by ln(base) in place, so it changes its argument whenever the base is not e; a second call gives another number
# read: right
# told: your perplexity changes log_p in place: c *= f or c[0] = f writes into the caller's
def perplexity(log_p, base):
    """Perplexity from the logarithms to `base` of the probabilities of the symbols that came: (T,) -> number."""
    to_nats = np.log(base)
    log_p = np.asarray(log_p)
    log_p *= to_nats
    return float(np.exp(-log_p.mean()))


def bits_per_character(log_p, characters):
    """Bits per character from the natural log-probability of each token, (tokens,), which spell `characters`."""
    per_nat = 1 / np.log(2)
    return float(-per_nat * np.sum(log_p) / characters)
