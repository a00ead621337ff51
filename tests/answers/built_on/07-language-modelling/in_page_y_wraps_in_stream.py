# mistake: the target of the last symbol of each stream is the first symbol of the same stream (np.roll inside the streams)
# read: right
# told: your chunks wrap round at the end of a stream: the target of its last symbol is the next
def chunks(codes, N, T):
    """A list of pairs (x, y), each (T, N): N contiguous streams of the text `codes` (length,), cut along time."""
    S = (len(codes) - 1) // N
    x = codes[: N * S].reshape(N, S).T
    y = np.roll(x, -1, axis=0)
    return [(x[t : t + T], y[t : t + T]) for t in range(0, S, T)]
