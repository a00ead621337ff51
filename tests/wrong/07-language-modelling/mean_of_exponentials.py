# loses: check-perplexity
# told: is a mean of exponentials
def perplexity(log_p, base):
    total = 0.0
    for surprise in -np.ravel(log_p):
        total += base**surprise
    return total / np.size(log_p)


def bits_per_character(log_p, characters):
    return -np.log2(np.exp(log_p)).sum() / characters
