# mistake: an exponential moving average, f c + (1 - f) x, where f c + x is asked for: wrong unless f = 0
# read: right
# told: your accumulate matches a loop of a running mean: here the input is added whole.
def accumulate(x, f, c_0):
    """A leaky sum: x (T, N), f a number, c_0 (N,) -> c (T, N), the memory after each step."""
    from itertools import accumulate as scan

    smooth = scan(x, lambda old, new: f * old + (1 - f) * new, initial=c_0)
    next(smooth)
    return np.stack(list(smooth))
