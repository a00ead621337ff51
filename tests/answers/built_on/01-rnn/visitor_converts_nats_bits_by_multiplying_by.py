# mistake: converts nats to bits by multiplying by ln 2 instead of dividing by it
# read: right
def perplexity(p):
    return np.exp(-np.log(p).mean())


def bits_per_symbol(p):
    nats = -np.log(p).mean()
    return nats * np.log(2)
