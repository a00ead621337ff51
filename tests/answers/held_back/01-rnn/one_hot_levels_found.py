# mistake: one_hot numbers the different symbols that OCCUR in the array (np.unique, like a statistician's factor levels) instead of using the symbol itself as the place; right where the symbols that occur are 0, 1, ... without a gap, wrong as soon as a smaller symbol is absent; shape and dtype are right
# read: vague
def one_hot(symbols, V):
    levels, codes = np.unique(symbols, return_inverse=True)
    dummies = np.zeros((symbols.size, V))
    dummies[np.arange(symbols.size), codes.ravel()] = 1.0
    return dummies.reshape(symbols.shape + (V,))
