# mistake: one_hot treats the symbols as counted from 1, with 0 as padding: symbol 0 becomes a vector of zeros and symbol k has its 1 at place k - 1.
# read: nothing
def one_hot(symbols, V):
    flat = np.ravel(symbols)
    table = np.zeros((flat.size, V))
    for row, s in zip(table, flat):
        if s > 0:
            row[s - 1] = 1
    return table.reshape(*np.shape(symbols), V)
