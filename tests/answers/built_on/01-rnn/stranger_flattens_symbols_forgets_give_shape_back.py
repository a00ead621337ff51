# mistake: flattens the symbols and forgets to give the shape back (result is (T*N, V))
# read: right
# told: your one_hot matches one whose steps and sequences are run into one axis.
def one_hot(symbols, V):
    flat = np.asarray(symbols).reshape(-1)
    out = np.zeros((flat.size, V))
    out[np.arange(flat.size), flat] = 1
    return out
