# mistake: one_hot unpacks symbols.shape into T, N and loops over two axes, so it crashes for arrays that do not have exactly two axes.
# read: right
# told: your one_hot matches one that takes arrays of two axes alone: symbols may have any shape, and np.eye
def one_hot(symbols, V):
    T, N = symbols.shape
    vectors = np.zeros((T, N, V))
    for t in range(T):
        for n in range(N):
            vectors[t, n, symbols[t, n]] = 1.0
    return vectors
