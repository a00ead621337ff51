# loses: check-accumulate
# told: that notes c before the step
def accumulate(x, f, c_0):
    T, N = x.shape
    c = np.zeros((T, N))
    c[0] = c_0
    for t in range(1, T):
        c[t] = f * c[t - 1] + x[t - 1]
    return c
