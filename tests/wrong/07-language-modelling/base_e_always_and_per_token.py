# loses: check-perplexity
# told: takes e for the base of every logarithm
# told: averages over tokens
def perplexity(log_p, base):
    return np.exp(np.mean(-log_p))


def bits_per_character(log_p, characters):
    return np.mean(-log_p / np.log(2))
