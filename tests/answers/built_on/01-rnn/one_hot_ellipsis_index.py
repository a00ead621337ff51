# mistake: out[..., symbols] = 1 sets, at every place, all symbols that occur anywhere, not the own one; wrong as soon as two different symbols occur.
# read: right
# told: In one_hot. Every wrong number of yours is
def one_hot(symbols, V):
    symbols = np.asarray(symbols)
    out = np.zeros((*symbols.shape, V))
    out[..., symbols] = 1.0
    return out
