# mistake: The whole column is turned and then rolled, so what stands behind the end is in its own place as a block but reversed in itself.
# told: your reverse_sources turns the padding, too: behind its end each column stays as it was.
def reverse_sources(x, lengths):
    T, N = x.shape
    columns = []
    for n in range(N):
        flipped = x[::-1, n]
        columns.append(np.roll(flipped, lengths[n] - T))
    return np.stack(columns, axis=1)
