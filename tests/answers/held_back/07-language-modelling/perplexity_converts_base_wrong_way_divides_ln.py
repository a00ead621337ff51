# mistake: converts the base the wrong way: divides by ln(base) before exp instead of multiplying
# read: right
# told: your perplexity divides by ln(base), which should multiply: log p in nats is log p to the base times ln(base).
def perplexity(log_p, base):
    nats = np.asarray(log_p, dtype=float) / np.log(base)
    return float(np.exp(-nats.mean()))
