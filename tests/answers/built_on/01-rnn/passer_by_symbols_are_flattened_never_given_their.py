# mistake: the symbols are flattened and never given their shape back: (T, N) becomes (T*N, V)
# read: right
# told: your one_hot matches one whose steps and sequences are run into one axis.
def one_hot(symbols, V):
    flat = np.asarray(symbols).ravel()
    out = np.zeros((flat.size, V))
    out[np.arange(flat.size), flat] = 1
    return out
