# mistake: first is stored as row 0 and the last draw is left out, so the text is shifted by one step and u[T-1] is never used; the result is also an array of floats (two slips).
# read: right
# told: your generate matches a loop that is one step late: it begins with `first` and leaves th
def generate(first, h_0, u, V, step, choose):
    """Write T symbols for each of N texts: first (N,) integers, h_0 (N, H), u (T, N) -> integers (T, N)."""
    nt, nb = u.shape
    out = np.zeros((nt, nb))
    out[0, :] = first
    h = h_0
    for t in range(nt - 1):
        x = np.zeros((nb, V))
        for n in range(nb):
            x[n, int(out[t, n])] = 1.0
        h, sc = step(x, h)
        out[t + 1, :] = choose(sc, u[t, :])
    return out
