# mistake: the kernel ends after ten steps, so inputs older than that are lost: wrong where T > 10 and f is not small
# read: nothing
def accumulate(x, f, c_0):
    """A leaky sum: x (T, N), f a number, c_0 (N,) -> c (T, N), the memory after each step."""
    T = len(x)
    kernel = float(f) ** np.arange(10)
    from_inputs = np.apply_along_axis(lambda column: np.convolve(column, kernel)[:T], 0, x)
    from_start = np.outer(float(f) ** np.arange(1, T + 1), c_0)
    return from_inputs + from_start
