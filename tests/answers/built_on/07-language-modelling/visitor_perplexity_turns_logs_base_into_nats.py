# mistake: perplexity turns logs to the base into nats by dividing by ln(base) instead of multiplying; ...
# read: right
# told: your perplexity divides by ln(base), which should multiply: log p in nats is log p to the
def perplexity(log_p, base):
    nats = -np.mean(log_p) / np.log(base)
    return np.exp(nats)


def bits_per_character(log_p, characters):
    log_p = np.asarray(log_p)
    bits_per_token = -np.mean(log_p) / np.log(2)
    return bits_per_token * characters / log_p.size
