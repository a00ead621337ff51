# mistake: none, c_0 is parked in the last row, which index -1 reads at the first step and the last step then overwrites
def accumulate(x, f, c_0):
    """A leaky sum: x (T, N), f a number, c_0 (N,) -> c (T, N), the memory after each step."""
    nt, nb = x.shape
    c = np.zeros((nt, nb))
    c[-1, :] = c_0
    for t in range(nt):
        c[t, :] = f * c[t - 1, :] + x[t, :]
    return c
