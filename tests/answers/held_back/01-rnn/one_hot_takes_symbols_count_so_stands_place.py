# mistake: takes the symbols to count from 1, so the 1 stands one place too early (and symbol 0 wraps round to the end)
# read: right
# told: your one_hot matches one that counts symbols from 1: symbol 0 has place 0.
def one_hot(symbols, V):
    return np.eye(V)[np.asarray(symbols) - 1]
