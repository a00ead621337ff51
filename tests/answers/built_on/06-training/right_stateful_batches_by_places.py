# mistake: none
def stateful_batches(stream, N, steps):
    """A stream (S,) as K chunks of N parallel stretches -> x (K, steps, N), target (K, steps, N)."""
    stream = np.asarray(stream)
    K = (stream.size - 1) // (N * steps)
    chunk, step, column = np.indices((K, steps, N))
    place = np.ravel_multi_index((column, chunk, step), (N, max(K, 1), steps))
    return np.take(stream, place), np.take(stream, place + 1)
