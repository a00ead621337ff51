# mistake: in the scan by doubling the factor stays f at every level where it should be squared with the stride (f, f^2, f^4, ...), so everything from the third row on is wrong unless f is 0 or 1.
# read: right
# told: in row 2, which is c_3. All rows before it are right. In accumulate. The first time that
def accumulate(x, f, c_0):
    """A leaky sum: x (T, N), f a number, c_0 (N,) -> c (T, N), the memory after each step."""
    nt, nb = x.shape
    c = np.array(x, dtype=float)
    c[0, :] += f * c_0
    k = 1
    while k < nt:
        nxt = c.copy()
        nxt[k:, :] = c[k:, :] + f * c[:-k, :]
        c = nxt
        k = 2 * k
    return c
