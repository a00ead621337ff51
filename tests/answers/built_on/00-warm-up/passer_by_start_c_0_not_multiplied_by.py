# mistake: two in accumulate: the start c_0 is not multiplied by f in the first step, and the share f is applied to the ...
# read: right
# told: in row 0, which is c_1.
def accumulate(x, f, c_0):
    c = np.empty(x.shape)
    c[0] = c_0 + x[0]
    for t in range(1, len(x)):
        c[t] = f * (c[t - 1] + x[t])
    return c
