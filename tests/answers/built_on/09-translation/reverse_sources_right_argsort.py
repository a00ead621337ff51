# mistake: none
def reverse_sources(x, lengths):
    # sort the rows by a key: words have -t, so the last comes first; what stands behind has t and stays behind, in order
    row = np.broadcast_to(np.arange(x.shape[0])[:, None], x.shape)
    key = np.where(row < lengths[None, :], -row, row)
    return np.take_along_axis(x, key.argsort(axis=0), axis=0)
