# mistake: the recurrence is solved with an integrating factor, c_t = f^t (c_0 + sum of x_s / f^s): division by zero at f = 0, and overflow to inf or nan for a small f and many steps.
# read: right
# told: your accumulate matches a loop that gives no numbers for f = 0: is something divided by f or by its powers
def accumulate(x, f, c_0):
    """A leaky sum: x (T, N), f a number, c_0 (N,) -> c (T, N), the memory after each step."""
    nt, nb = x.shape
    w = np.zeros((nt, 1))
    for t in range(nt):
        w[t, 0] = f ** (t + 1)
    return w * (c_0 + np.cumsum(x / w, axis=0))
