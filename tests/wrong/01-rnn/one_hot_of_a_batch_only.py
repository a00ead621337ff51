# loses: check-one-hot
# told: takes arrays of two axes alone
def one_hot(symbols, V):
    T, N = symbols.shape
    out = np.zeros((T, N, V))
    for t in range(T):
        for n in range(N):
            out[t, n, symbols[t, n]] = 1
    return out
