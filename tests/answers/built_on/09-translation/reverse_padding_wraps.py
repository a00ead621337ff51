# mistake: the row numbers length - 1 - t are used without a mask; behind the end they are negative and wrap to the bottom of the column, so the padding comes back in reverse order (shows only where it is not all the same)
# read: right
# told: your reverse_sources turns the padding, too: behind its end each column stays as it was.
def reverse_sources(x, lengths):
    T, N = x.shape
    rows = lengths - 1 - np.arange(T)[:, None]
    return np.take(x, rows * N + np.arange(N), mode="wrap")
