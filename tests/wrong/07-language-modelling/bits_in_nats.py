# loses: check-perplexity
# told: counts nats
def perplexity(log_p, base):
    return np.power(base, -np.average(log_p))


def bits_per_character(log_p, characters):
    return -log_p.sum() / characters
