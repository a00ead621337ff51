# mistake: closed form with powers, f to the t - s + 1 for the inputs
# told: your accumulate matches a loop that multiplies the input by f as well.
def accumulate(x, f, c_0):
    T = len(x)
    c = np.zeros((T,) + np.shape(c_0))
    for t in range(T):
        c[t] = f ** (t + 1) * c_0
        for s in range(t + 1):
            c[t] += f ** (t - s + 1) * x[s]
    return c
