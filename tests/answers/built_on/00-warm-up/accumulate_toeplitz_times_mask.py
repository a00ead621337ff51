# mistake: the upper half of the matrix of powers f^(t-s) is removed by multiplying with 0, but at f = 0 it holds 0 to a negative power, which is inf, and 0 * inf is nan; other f are right unless f^(1-T) overflows.
# read: right
# told: In accumulate. Only the last entry along axis 0 is right. The smallest call that goes wr
def accumulate(x, f, c_0):
    """A leaky sum: x (T, N), f a number, c_0 (N,) -> c (T, N), the memory after each step."""
    nt, nb = x.shape
    lag = np.zeros((nt, nt))
    for t in range(nt):
        for s in range(nt):
            lag[t, s] = t - s
    L = np.float64(f) ** lag * (lag >= 0)
    c = np.einsum("ts,sn->tn", L, x)
    for t in range(nt):
        c[t, :] += f ** (t + 1) * c_0
    return c
