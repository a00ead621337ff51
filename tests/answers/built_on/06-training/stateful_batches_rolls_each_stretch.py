# mistake: the targets are rolled within each stretch, so the last target of each column is the first number of its own stretch
# read: right
# told: your stateful_batches matches one whose stretches end with a target from their own
def stateful_batches(stream, N, steps):
    """A stream (S,) as K chunks of N parallel stretches -> x (K, steps, N), target (K, steps, N)."""
    K = (np.size(stream) - 1) // (N * steps)
    columns = np.column_stack(np.split(np.asarray(stream)[: K * steps * N], N))
    following = np.roll(columns, -1, axis=0)
    return columns.reshape(K, steps, N), following.reshape(K, steps, N)
