# mistake: out[..., symbols] = 1 sets, at every place, the columns of all symbols that occur anywhere
# read: right
# told: In one_hot. Every wrong number of yours is 1, where 0 belongs.
def one_hot(symbols, V):
    out = np.zeros(symbols.shape + (V,))
    out[..., symbols] = 1.0
    return out
