# mistake: none
def accumulate(x, f, c_0):
    """A leaky sum: x (T, N), f a number, c_0 (N,) -> c (T, N), the memory after each step."""
    keep_and_add = np.frompyfunc(lambda held, new: f * held + new, 2, 1)
    held = keep_and_add.accumulate(np.vstack((c_0, x)).astype(object), axis=0)
    return np.delete(held, 0, axis=0).astype(float)
