# mistake: takes row lengths[n] - 1 - t for every t, also behind the end, where the index is negative and wraps round, so what stands behind the end comes back in reverse, too; the words are right; right as a whole where a column has at most one row behind its end or the same number in all of them, such as 0
# read: right
# told: your reverse_sources turns the padding, too: behind its end each column stays as it was.
def reverse_sources(x, lengths):
    T, N = x.shape
    rows = np.asarray(lengths)[None, :] - 1 - np.arange(T)[:, None]
    return np.take_along_axis(x, rows % T, axis=0)
