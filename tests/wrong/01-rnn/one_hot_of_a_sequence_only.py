# loses: check-one-hot
# told: Your code stopped
def one_hot(symbols, V):
    out = np.zeros((len(symbols), V))
    for t in range(len(symbols)):
        out[t, int(symbols[t])] = 1
    return out
