# mistake: an attempt at a fast form with a matrix of powers f^(t-s), masked by multiplication: 0 to a negative power times 0 is NaN where f = 0
# told: yours is [[ nan], [ nan], [0.8465]]. NumPy said: divide by zero encountered in power.
def accumulate(x, f, c_0):
    T = len(x)
    lag = np.arange(T)[:, None] - np.arange(T)
    kernel = (lag >= 0) * np.float64(f) ** lag
    return kernel @ x + np.float64(f) ** np.arange(1, T + 1)[:, None] * c_0
