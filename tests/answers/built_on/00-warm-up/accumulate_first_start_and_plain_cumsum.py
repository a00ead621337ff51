# mistake: two: every sequence starts from c_0[0] (wrong where N > 1); and the inputs are summed without leaking, only the start is multiplied by f (wrong where T > 1 and f is not 1)
# read: right
# told: in row 0, which is c_1.
def accumulate(x, f, c_0):
    """A leaky sum: x (T, N), f a number, c_0 (N,) -> c (T, N), the memory after each step."""

    def one(column, start):
        decay = np.cumprod(np.full(len(column), float(f)))
        return decay * start + np.cumsum(column)

    return np.apply_along_axis(one, 0, x, c_0[0])
