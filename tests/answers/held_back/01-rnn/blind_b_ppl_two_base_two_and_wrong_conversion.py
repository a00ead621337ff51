# mistake: TWO: perplexity raises 2 (not e) to the power of a cross-entropy in nats, and bits_per_symbol multiplies the nats by ln 2 instead of dividing by it.
# read: right
# told: your perplexity matches a mixture of bases: a power of 2 of a mean in nats. your bits_per_symbol mat
def nats(p):
    return -np.log(p).mean()


def perplexity(p):
    return 2 ** nats(p)


def bits_per_symbol(p):
    return nats(p) * np.log(2)
