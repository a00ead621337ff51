# mistake: exp whatever the base
# told: your perplexity takes e for the base of every logarithm: in another base a uniform model over V symb
def perplexity(log_p, base):
    return np.exp(-np.mean(log_p))


def bits_per_character(log_p, characters):
    return -np.mean(log_p) / np.log(2)
