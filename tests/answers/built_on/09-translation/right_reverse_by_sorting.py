# mistake: none
def reverse_sources(x, lengths):
    """Each column backwards within its own length, the padding where it was: x (T, N), lengths (N,) -> (T, N)."""
    t = np.arange(x.shape[0]).reshape(-1, 1)
    rank = np.where(t < np.asarray(lengths), -t, t)
    order = np.argsort(rank, axis=0, kind="stable")
    return np.take_along_axis(x, order, axis=0)
