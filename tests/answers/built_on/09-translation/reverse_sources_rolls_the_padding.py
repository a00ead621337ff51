# mistake: reverse_sources turns the whole column round and rolls it until the words stand in front, so what stands behind the end is turned round too; right where the padding of a column is all the same (zeros) or one row at most
# read: right
# told: your reverse_sources turns the padding, too: behind its end each column stays as it was.
def reverse_sources(x, lengths):
    turned = x[::-1]
    columns = [np.roll(turned[:, n], lengths[n] - len(x)) for n in range(x.shape[1])]
    return np.stack(columns, axis=1)
