# mistake: accumulate has a special branch for f == 1 that returns the cumulative sum of x and leaves c_0 out.
# read: right
# told: In accumulate. Of the calls tried, those go wrong in which f is 1, and no others. At the calls that
def accumulate(x, f, c_0):
    if f == 1:
        return np.cumsum(x, axis=0)
    if f == 0:
        return x.copy()
    c = np.empty_like(x)
    prev = c_0
    for t, row in enumerate(x):
        c[t] = prev = prev * f + row
    return c
