# mistake: none
def perplexity(p):
    places = np.ravel(p)
    # the n-th root first: each factor is near 1, so the product neither vanishes nor overflows
    roots = (1 / places) ** (1 / places.size)
    return np.prod(roots)


def bits_per_symbol(p):
    surprises = [-np.log2(q) for q in np.ravel(p)]
    return sum(surprises) / len(surprises)
