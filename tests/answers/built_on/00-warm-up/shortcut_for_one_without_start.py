# mistake: The special case f = 1 returns the plain cumulative sum of the inputs and forgets c_0.
# told: In accumulate. Of the calls tried, those go wrong in which f is
def accumulate(x, f, c_0):
    if f == 1:
        return np.cumsum(x, axis=0)
    c = np.empty(x.shape)
    before = c_0
    for t in range(x.shape[0]):
        c[t] = f * before + x[t]
        before = c[t]
    return c
