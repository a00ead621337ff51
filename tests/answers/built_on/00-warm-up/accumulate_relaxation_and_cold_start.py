# mistake: two slips: the input is weighted by 1 - f, as in exponential smoothing, and the memory starts at zero whatever c_0 is.
# read: right
# told: your accumulate matches a loop that ignores c_0 and starts from zeros. your accumulate m
def accumulate(x, f, c_0):
    """A leaky sum: x (T, N), f a number, c_0 (N,) -> c (T, N), the memory after each step."""
    nt, nb = x.shape
    c = np.zeros((nt, nb))
    for n in range(nb):
        m = 0.0
        for t in range(nt):
            # relaxation towards the input
            m = m + (1.0 - f) * (x[t, n] - m)
            c[t, n] = m
    return c
