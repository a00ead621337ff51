# mistake: the rows are one and the same list, so each vector has the ones of all symbols; shows with two different symbols or more
# read: right
# told: In one_hot. Every wrong number of yours is
def one_hot(symbols, V):
    symbols = np.asarray(symbols)
    flat = list(symbols.flatten())
    lines = [[0.0] * V] * len(flat)
    for place in range(len(flat)):
        k = flat[place]
        lines[place][k] = 1.0
    return np.array(lines).reshape(symbols.shape + (V,))
