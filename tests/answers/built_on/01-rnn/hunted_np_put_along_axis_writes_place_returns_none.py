# mistake: np.put_along_axis writes in place and returns None; the student returns its result
# told: your one_hot returned None: it ends without a return that is reached, or behind the return stands nothing, or what works in place and gives
def one_hot(symbols, V):
    out = np.zeros(symbols.shape + (V,))
    return np.put_along_axis(out, symbols[..., None], 1.0, axis=-1)
