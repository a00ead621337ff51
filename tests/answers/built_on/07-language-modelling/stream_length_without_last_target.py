# mistake: S is length // N instead of (length - 1) // N, with the last target clamped to the last symbol; shows when the length is a multiple of N
# read: right
# told: In chunks. The smallest call that goes wrong: chunks
def chunks(codes, N, T):
    """A list of pairs (x, y), each (T, N): N contiguous streams of the text `codes` (length,), cut along time."""
    codes = np.asarray(codes)
    last = len(codes) - 1
    S = len(codes) // N
    grid = np.arange(S)[:, None] + S * np.arange(N)[None, :]
    X = codes[grid]
    grid += 1
    np.minimum(grid, last, out=grid)
    Y = codes[grid]
    cuts = list(range(0, S, T)) + [S]
    return [(X[a:b], Y[a:b]) for a, b in zip(cuts[:-1], cuts[1:])]
