# mistake: two: the memory before each step is returned (c_0 first), and the input is weighted with 1 - f
# read: right
# told: in row 0, which is
def accumulate(x, f, c_0):
    c = np.zeros(x.shape)
    c[0] = c_0
    for t in range(1, len(x)):
        c[t] = f * c[t - 1] + (1 - f) * x[t - 1]
    return c
