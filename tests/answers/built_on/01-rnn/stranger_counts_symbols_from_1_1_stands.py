# mistake: counts symbols from 1: the 1 stands one place too far left (symbol 0 wraps to the end)
# read: right
def one_hot(symbols, V):
    return np.eye(V)[np.asarray(symbols) - 1]
