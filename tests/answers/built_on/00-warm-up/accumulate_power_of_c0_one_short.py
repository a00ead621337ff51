# mistake: in the closed sum the start c_0 decays with f^(t-1) in place of f^t, so its share is one step too fresh in each row; shows unless c_0 = 0 or f = 1.
# read: right
# told: your accumulate matches a loop whose first step forgets to multiply c_0 by f.
def accumulate(x, f, c_0):
    """A leaky sum: x (T, N), f a number, c_0 (N,) -> c (T, N), the memory after each step."""
    nt, nb = x.shape
    c = np.zeros((nt, nb))
    for t in range(nt):
        c[t, :] = f**t * c_0
        for s in range(t + 1):
            c[t, :] += f ** (t - s) * x[s, :]
    return c
