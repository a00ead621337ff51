# mistake: counts symbols from 1: the 1 stands one place too far left (symbol 0 wraps to the end)
# read: right
# told: your one_hot matches one that counts symbols from 1: symbol 0 has place 0.
def one_hot(symbols, V):
    return np.eye(V)[np.asarray(symbols) - 1]
