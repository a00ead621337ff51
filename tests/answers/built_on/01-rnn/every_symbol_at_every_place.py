# mistake: The assignment vectors[..., symbols] = 1 sets the ones of all symbols at every place, instead of each place's own symbol only.
# told: In one_hot. Every wrong number of yours is
def one_hot(symbols, V):
    vectors = np.zeros(symbols.shape + (V,))
    vectors[..., symbols] = 1
    return vectors
