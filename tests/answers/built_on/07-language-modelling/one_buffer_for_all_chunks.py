# mistake: one pair of buffers is filled again for each chunk, so all full chunks in the list are views of the last contents; shows whenever there are two or more chunks
# read: right
# told: In chunks. The smallest call that goes wrong: chunks
def chunks(codes, N, T):
    """A list of pairs (x, y), each (T, N): N contiguous streams of the text `codes` (length,), cut along time."""
    codes = np.asarray(codes)
    S = (len(codes) - 1) // N
    base = np.arange(N) * S
    x = np.empty((T, N), codes.dtype)
    y = np.empty((T, N), codes.dtype)
    out = []
    for t0 in range(0, S, T):
        rows = min(T, S - t0)
        for r in range(rows):
            np.take(codes, base + (t0 + r), out=x[r])
            np.take(codes, base + (t0 + r + 1), out=y[r])
        out.append((x[:rows], y[:rows]))
    return out
