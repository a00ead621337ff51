# mistake: the one-hot array is allocated once and never set back to zero, so from the second step on the network reads the old symbols as well as the new one.
# read: right
# told: your generate matches a loop whose one-hot vectors are never cleared: they keep a 1 for
def generate(first, h_0, u, V, step, choose):
    """Write T symbols for each of N texts: first (N,) integers, h_0 (N, H), u (T, N) -> integers (T, N)."""
    nt, nb = u.shape
    out = np.zeros((nt, nb), dtype=int)
    x = np.zeros((nb, V))
    rows = np.arange(nb)
    s = first
    h = h_0
    for t in range(nt):
        x[rows, s] = 1.0
        h, sc = step(x, h)
        s = choose(sc, u[t])
        out[t, :] = s
    return out
