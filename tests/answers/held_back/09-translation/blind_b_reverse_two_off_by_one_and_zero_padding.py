# mistake: TWO: reverse_sources reads from place length - t instead of length - 1 - t, one too far, and what stands behind the end is replaced with 0 instead of staying.
# read: nothing
def reverse_sources(x, lengths):
    T, N = x.shape
    t = np.arange(T)[:, None]
    from_where = np.minimum(np.maximum(lengths - t, 0), T - 1)
    turned = x[from_where, np.arange(N)]
    return np.where(t < lengths, turned, 0)
