# mistake: closed form (sum of powers), where c_0 decays by f^(t-1) instead of f^t: the first step does not weaken c_0
# read: right
# told: your accumulate matches a loop whose first step forgets to multiply c_0 by f.
def accumulate(x, f, c_0):
    T, N = x.shape
    c = np.zeros((T, N))
    for t in range(T):
        c[t] = f**t * c_0
        for s in range(t + 1):
            c[t] += f ** (t - s) * x[s]
    return c
