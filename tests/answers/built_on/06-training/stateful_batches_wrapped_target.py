# mistake: the targets come from np.roll, so K is computed from S instead of S - 1. Where N * steps divides S, the last step has no number after it, and gets the first of the stream as its target.
# read: right
# told: your stateful_batches matches one that uses the last number of the stream as an input, a
def stateful_batches(stream, N, steps):
    K = len(stream) // (N * steps)
    lay = lambda s: np.moveaxis(np.reshape(s[: K * N * steps], (N, K, steps)), 0, -1)
    return tuple(lay(s) for s in (stream, np.roll(stream, -1)))
