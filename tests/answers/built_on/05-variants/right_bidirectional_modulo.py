# mistake: none
def bidirectional(forward, x, lengths, ahead, back):
    """Both directions: forward(x, params) -> h, x (T, N, D), lengths (N,), two params -> y (T, N, 2H), last (N, 2H)."""
    T, N, _ = x.shape
    t, n, L = np.arange(T)[:, None], np.arange(N)[None, :], np.array([*lengths])[None, :]
    # modulo T the map t -> L - 1 - t is an involution that turns 0 .. L-1 and L .. T-1 each within itself
    sigma = (L - 1 - t) % T
    conjugated = lambda run: lambda v: run(v[sigma, n])[sigma, n]
    directions = [lambda v: forward(v, ahead), conjugated(lambda v: forward(v, back))]
    halves = [run(x) for run in directions]
    y = np.concatenate(halves, axis=2)
    ends = halves[0][L[0] - 1, n[0]], halves[1][0]
    y[t[:, 0][:, None] >= L] = 0
    return y, np.concatenate(ends, axis=1)
