# loses: check-one-hot
# told: counts symbols from 1
def one_hot(symbols, V):
    out = np.zeros(symbols.shape + (V,))
    it = np.nditer(symbols, flags=["multi_index"])
    for k in it:
        out[it.multi_index][k - 1] = 1
    return out
