# mistake: builds (T*N, V) and forgets to shape it back where symbols have two axes
# told: your one_hot matches one whose steps and sequences are run into one axis.
def one_hot(symbols, V):
    flat = np.ravel(symbols)
    out = np.zeros((flat.size, V))
    out[np.arange(flat.size), flat] = 1.0
    return out
