# mistake: T, N = symbols.shape demands exactly two axes, so a vector, a scalar or three axes crash; and a second one, the result has integers where floats are asked for.
# read: right
# told: your one_hot matches one that takes arrays of two axes alone: symbols may have any shape,
def one_hot(symbols, V):
    T, N = symbols.shape
    vecs = np.zeros((T, N, V), dtype=symbols.dtype)
    for t in range(T):
        vecs[t, range(N), symbols[t]] = 1
    return vecs
