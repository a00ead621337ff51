# mistake: the linear index counts symbols from 1, so every 1 stands one place too far left, and symbol 0 lands at the end of the place before (for the first place at the very end of the array).
# read: right
# told: In one_hot. The right numbers, in other places. The smallest call that goes wrong: one_h
def one_hot(symbols, V):
    """Vectors with a single 1, at the symbol's place: integers (T, N), or of any shape -> floats (T, N, V)."""
    n = symbols.size
    y = np.zeros(n * V)
    k = np.arange(n) * V + symbols.ravel() - 1
    y[k] = 1.0
    return y.reshape(symbols.shape + (V,))
