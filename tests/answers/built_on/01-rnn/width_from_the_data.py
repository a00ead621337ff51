# mistake: The length of the vectors is the largest symbol in the data plus one instead of V.
# told: your one_hot matches one as long as the largest symbol that happens to occur: V may be
def one_hot(symbols, V):
    symbols = np.asarray(symbols)
    alphabet = np.arange(symbols.max() + 1)
    return np.where(symbols[..., np.newaxis] == alphabet, 1.0, 0.0)
