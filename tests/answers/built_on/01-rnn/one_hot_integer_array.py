# mistake: the result is allocated with the type of the symbols, so it holds integers where floats are asked for; shows in the dtype.
# read: nothing
def one_hot(symbols, V):
    """Vectors with a single 1, at the symbol's place: integers (T, N), or of any shape -> floats (T, N, V)."""
    y = np.zeros(symbols.shape + (V,), dtype=symbols.dtype)
    for v in range(V):
        y[..., v] = symbols == v
    return y
