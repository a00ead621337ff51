# loses: check-one-hot
# told: as long as the largest symbol that happens to occur
def one_hot(symbols, V):
    n = np.max(symbols) + 1
    return (symbols[..., None] == np.arange(n)) * 1.0
