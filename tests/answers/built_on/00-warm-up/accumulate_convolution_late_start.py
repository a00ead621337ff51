# mistake: c_0 is weighted with f**(t-1) instead of f**t: it does not decay in the first step; wrong when c_0 is not 0 and f is not 1.
# read: right
# told: your accumulate matches a loop whose first step forgets to multiply c_0 by f.
def accumulate(x, f, c_0):
    T, N = x.shape
    kernel = np.array([f**k for k in range(T)], dtype=float)
    columns = [np.convolve(x[:, n], kernel)[:T] + c_0[n] * kernel for n in range(N)]
    return np.column_stack(columns)
