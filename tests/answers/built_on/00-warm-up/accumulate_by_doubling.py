# mistake: a scan by doubling that multiplies by f at each level, where it should be f to the power of the shift: wrong where T > 2, but for f = 0 and f = 1
# read: right
# told: in row 2, which is c_3. All rows before it are right. In accumulate. The first time that
def accumulate(x, f, c_0):
    """A leaky sum: x (T, N), f a number, c_0 (N,) -> c (T, N), the memory after each step."""
    c = np.array(x, dtype=float)
    c[0] += f * c_0
    shift = 1
    while shift < len(c):
        c[shift:] = c[shift:] + f * c[:-shift]
        shift *= 2
    return c
