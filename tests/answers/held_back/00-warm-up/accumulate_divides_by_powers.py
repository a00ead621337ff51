# mistake: accumulate uses f^t (c_0 + cumsum(x_t / f^t)), which divides by zero at f = 0 (warning and nan, where c_t = x_t is asked); right for f = 1 and for every f > 0 as long as f^T does not underflow
# read: right
# told: your accumulate matches a loop that gives no numbers for f = 0: is something divided by f or by its powers
def accumulate(x, f, c_0):
    T = x.shape[0]
    decay = (f ** np.arange(1, T + 1)).reshape(T, 1)
    in_units_of_the_decay = c_0 + np.cumsum(x / decay, axis=0)
    return decay * in_units_of_the_decay
