# mistake: flattens the symbols first and never restores their shape: result is (T*N, V)
# read: right
# told: your one_hot matches one whose steps and sequences are run into one axis.
def one_hot(symbols, V):
    flat = np.ravel(symbols)
    out = np.zeros((flat.size, V))
    out[np.arange(flat.size), flat] = 1.0
    return out
