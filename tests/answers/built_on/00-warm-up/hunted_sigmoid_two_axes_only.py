# mistake: one index per entry for two axes only, so that arrays of another number of axes stop
def sigmoid(a):
    out = np.empty(a.shape)
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            out[i, j] = 0.5 * np.tanh(0.5 * a[i, j]) + 0.5
    return out
