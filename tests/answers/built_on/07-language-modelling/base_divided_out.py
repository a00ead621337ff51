# mistake: The logarithms are turned into natural ones by dividing by ln(base) instead of multiplying by it, so only base e is right.
# told: your perplexity divides by ln(base), which should multiply: log p in nats is log p to the
def perplexity(log_p, base):
    nats = np.asarray(log_p) / np.log(base)
    return np.exp(-nats.sum() / nats.size)
