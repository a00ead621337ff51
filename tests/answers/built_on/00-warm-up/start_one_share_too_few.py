# mistake: In the closed form the start c_0 is weighted with f^(t-1) instead of f^t at the memory c_t.
# told: your accumulate matches a loop whose first step forgets to multiply c_0 by f.
def accumulate(x, f, c_0):
    T = len(x)
    c = np.zeros(x.shape)
    for t in range(T):
        c[t] = c_0 * f**t
        for k in range(t + 1):
            c[t] += f ** (t - k) * x[k]
    return c
