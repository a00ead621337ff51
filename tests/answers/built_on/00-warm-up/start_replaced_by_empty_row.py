# mistake: At the first step c[t - 1] is the last row of the fresh array (zeros), so c_0 is never used.
# told: your accumulate matches a loop that ignores c_0 and starts from zeros.
def accumulate(x, f, c_0):
    c = np.zeros(x.shape)
    for t in range(len(x)):
        c[t] = f * c[t - 1] + x[t]
    return c
