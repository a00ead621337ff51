# mistake: accumulate weighs the inputs rightly, but c_0 with f**t for t from 0 on instead of from 1 on, so the initial memory is not multiplied by f in the first step.
# read: right
# told: your accumulate matches a loop whose first step forgets to multiply c_0 by f.
def accumulate(x, f, c_0):
    T = x.shape[0]
    lag = np.subtract.outer(np.arange(T), np.arange(T))
    kernel = np.where(lag >= 0, float(f) ** np.maximum(lag, 0), 0.0)
    start = float(f) ** np.arange(T)
    return kernel @ x + np.outer(start, c_0)
