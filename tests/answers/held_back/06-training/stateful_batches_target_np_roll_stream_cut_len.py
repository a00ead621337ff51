# mistake: TWO: the target is np.roll of the stream, cut by len(stream) // (N * steps) (the last target wraps to the start), and the columns take every N-th number instead of a stretch
# read: wrong
# told: In stateful_batches. Of x: the right numbers, in the places to which reshape deals them: it keeps their old order, transpose turns axes (whe
def stateful_batches(stream, N, steps):
    stream = np.asarray(stream)
    K = len(stream) // (N * steps)
    n = K * N * steps
    target = np.roll(stream, -1)
    return stream[:n].reshape(K, steps, N), target[:n].reshape(K, steps, N)
