# mistake: none
def accumulate(x, f, c_0):
    step = np.arange(len(x))
    lag = np.subtract.outer(step, step)
    share = float(f)
    kernel = np.tril(share ** np.maximum(lag, 0))
    return kernel @ x + np.outer(share ** (step + 1), c_0)
