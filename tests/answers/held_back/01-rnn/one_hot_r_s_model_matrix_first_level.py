# mistake: R's model.matrix: the first level is the reference, its column is the intercept, 1 for every symbol
# read: right
# told: In one_hot. Every wrong number of yours is 1, where 0 belongs.
def one_hot(symbols, V):
    X = np.zeros(symbols.shape + (V,))
    X[..., 0] = 1.0
    for k in range(1, V):
        X[..., k] = symbols == k
    return X
