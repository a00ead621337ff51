# mistake: out[..., symbols] = 1 sets, at every place, a 1 for every symbol that occurs anywhere
# read: right
# told: In one_hot. Every wrong number of yours is 1, where 0 belongs.
def one_hot(symbols, V):
    out = np.zeros(np.shape(symbols) + (V,))
    out[..., symbols] = 1.0
    return out
