# mistake: converts nats to bits by multiplying by ln 2 instead of dividing by it
# read: right
# told: your bits_per_symbol matches nats times ln 2: from nats to bits one divides by ln 2.
def perplexity(p):
    return np.exp(-np.log(p).mean())


def bits_per_symbol(p):
    nats = -np.log(p).mean()
    return nats * np.log(2)
