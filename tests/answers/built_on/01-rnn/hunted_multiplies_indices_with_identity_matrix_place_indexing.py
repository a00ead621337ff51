# mistake: multiplies the indices with the identity matrix in place of indexing
def one_hot(symbols, V):
    return symbols @ np.eye(V)
