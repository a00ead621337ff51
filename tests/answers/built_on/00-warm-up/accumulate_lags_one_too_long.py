# mistake: the input of step s is weighted f^(t-s+1) and not f^(t-s), so each input leaks at once, f (c + x): wrong unless f = 1
# read: right
# told: your accumulate matches a loop that multiplies the input by f as well.
def accumulate(x, f, c_0):
    """A leaky sum: x (T, N), f a number, c_0 (N,) -> c (T, N), the memory after each step."""
    T = x.shape[0]
    t = np.arange(1, T + 1)
    lag = t[:, None] - np.arange(T)[None, :]
    weight = np.tril(np.power(float(f), np.maximum(lag, 0)))
    return weight @ x + np.power(float(f), t)[:, None] * c_0
