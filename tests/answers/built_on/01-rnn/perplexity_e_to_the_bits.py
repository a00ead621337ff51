# mistake: the perplexity is e to the power of the cross-entropy in bits, it should be in nats (or 2 to the power of bits); wrong unless all p are 1.
# read: right
# told: your perplexity matches a mixture of bases: e to the power of a mean in bits.
def bits_per_symbol(p):
    return float(np.mean(-np.log2(p)))


def perplexity(p):
    return float(np.exp(bits_per_symbol(p)))
