# mistake: reverse_sources gathers with the index max(length - 1 - t, 0), so that the places behind the end are filled with the sentence's first word instead of keeping what stood there.
# read: wrong
def reverse_sources(x, lengths):
    T, N = x.shape
    lengths = np.asarray(lengths)
    from_where = np.clip(lengths[None, :] - 1 - np.arange(T)[:, None], 0, T - 1)
    return np.take_along_axis(x, from_where, axis=0)
