# mistake: two: (1) perplexity turns the logarithms into natural ones by DIVIDING by ln(base) instead of multiplying (right for base e, or where all logarithms are 0); (2) bits_per_character multiplies the bits per token by the characters per token instead of dividing by them (right where each token is one character)
# read: right
# told: your perplexity divides by ln(base), which should multiply: log p in nats is log p to th
def perplexity(log_p, base):
    nats = np.asarray(log_p) / np.log(base)
    return float(np.exp(-nats.mean()))


def bits_per_character(log_p, characters):
    log_p = np.asarray(log_p)
    bits_per_token = -log_p.mean() / np.log(2)
    characters_per_token = characters / log_p.size
    return bits_per_token * characters_per_token
