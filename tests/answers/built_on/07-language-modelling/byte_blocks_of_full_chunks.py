# mistake: two: the rows that do not fill a whole chunk are dropped (S not a multiple of T, or T > S), and the buffers are bytes, so symbol numbers above 255 wrap
# read: wrong
def chunks(codes, N, T):
    """A list of pairs (x, y), each (T, N): N contiguous streams of the text `codes` (length,), cut along time."""
    S = (len(codes) - 1) // N
    count = S // T
    block = np.zeros((2, count, T, N), np.uint8)
    for n in range(N):
        lo = n * S
        piece = np.asarray(codes[lo : lo + count * T + 1])
        block[0, :, :, n] = piece[:-1].reshape(count, T).astype(np.uint8)
        block[1, :, :, n] = piece[1:].reshape(count, T).astype(np.uint8)
    return [(block[0, j].astype(int), block[1, j].astype(int)) for j in range(count)]
