# mistake: the target is the stretch rolled by one, so the last target of each column is the first number of that same column and not the number that follows in the stream.
# read: right
# told: your stateful_batches matches one whose stretches end with a target from their own
def stateful_batches(stream, N, steps):
    stream = np.asarray(stream)
    K = (len(stream) - 1) // (N * steps)
    columns = stream[: K * steps * N].reshape(N, K * steps).T
    following = np.roll(columns, -1, axis=0)
    return columns.reshape(K, steps, N), following.reshape(K, steps, N)
