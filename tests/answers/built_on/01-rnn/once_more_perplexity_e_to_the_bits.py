# mistake: perplexity mixes the bases: e to the power of the cross-entropy in bits (exp(H_2), not 2^H_2 or exp(H_e)), too large; right only where every p is 1; bits_per_symbol is right
# read: right
# told: your perplexity matches a mixture of bases: e to the power of a mean in bits.
def bits_per_symbol(p):
    return -np.log2(p).mean()


def perplexity(p):
    cross_entropy_of_p = bits_per_symbol(p)
    return np.exp(cross_entropy_of_p)
