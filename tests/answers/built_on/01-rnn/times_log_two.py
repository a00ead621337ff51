# mistake: Nats are turned into bits by multiplying with ln 2 instead of dividing by it.
# told: your bits_per_symbol matches nats times ln 2: from nats to bits one divides by ln 2.
def bits_per_symbol(p):
    nats = np.log(perplexity(p))
    return nats * np.log(2)


def perplexity(p):
    """Perplexity of a model that gave the probabilities p, an array of any shape, to the symbols that came."""
    return np.exp(-np.mean(np.log(p)))
