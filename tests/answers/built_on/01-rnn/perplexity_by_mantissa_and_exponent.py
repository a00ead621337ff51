# mistake: none
def bits_per_symbol(p):
    mantissa, exponent = np.frexp(np.ravel(p))
    return float(-(np.mean(exponent) + np.mean(np.log2(mantissa))))


def perplexity(p):
    return 2.0 ** bits_per_symbol(p)
