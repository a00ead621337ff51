# mistake: what stands behind the end is reversed too; shows where a column has two or more rows of padding that are not all the same
# read: right
# told: your reverse_sources turns the padding, too: behind its end each column stays as it was.
def reverse_sources(x, lengths):
    T = len(x)
    upside_down = x[::-1]
    columns = [np.roll(upside_down[:, n], lengths[n] - T) for n in range(x.shape[1])]
    return np.stack(columns, axis=1)
