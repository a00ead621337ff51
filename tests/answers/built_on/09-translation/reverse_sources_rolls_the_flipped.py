# mistake: reverse_sources turns the whole column round and rolls the padding back behind the end, so what stands behind the end comes back in reverse as well; right where the padding is all 0, or all the same, where there is one row of it, or none; the words are right everywhere
# read: right
# told: your reverse_sources turns the padding, too: behind its end each column stays as it was.
def reverse_sources(x, lengths):
    T = len(x)
    columns = [np.roll(column[::-1], length - T) for column, length in zip(x.T, lengths)]
    return np.stack(columns, axis=1)
