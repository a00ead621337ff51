# mistake: Nats are turned into bits by multiplying with ln 2 instead of dividing by it.
# told: your bits_per_symbol matches nats times ln 2: from nats to bits one divides by ln 2.
def bits_per_symbol(p):
    nats = np.log(perplexity(p))
    return nats * np.log(2)
