# mistake: c_0 is stored as the first row of the result and the loop begins with the second, so row 0 is c_0 and not c_1, and x[0] is never read.
# read: right
# told: your accumulate matches a loop that returns c_0 as well, T + 1 rows: the first row is c_
def accumulate(x, f, c_0):
    """A leaky sum: x (T, N), f a number, c_0 (N,) -> c (T, N), the memory after each step."""
    nt, nb = x.shape
    c = np.zeros((nt, nb))
    c[0, :] = c_0
    for t in range(1, nt):
        c[t, :] = f * c[t - 1, :] + x[t, :]
    return c
