# mistake: the logarithms are divided by ln(base) to make them natural ones, where they must be multiplied. Right for base e only.
# read: right
# told: your perplexity divides by ln(base), which should multiply: log p in nats is log p to th
def perplexity(log_p, base):
    natural = np.asarray(log_p, dtype=float) / np.log(base)
    return np.exp(-natural.mean())


def bits_per_character(log_p, characters):
    return -np.sum(log_p) / (np.log(2) * characters)
