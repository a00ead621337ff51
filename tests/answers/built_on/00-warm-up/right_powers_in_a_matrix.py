# mistake: none
def accumulate(x, f, c_0):
    T = x.shape[0]
    lag = np.arange(T)[:, None] - np.arange(T)[None, :]
    weights = np.tril(float(f) ** np.maximum(lag, 0))
    return weights @ x + float(f) ** np.arange(1, T + 1)[:, None] * c_0
