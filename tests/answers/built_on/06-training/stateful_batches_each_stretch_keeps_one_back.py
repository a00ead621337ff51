# mistake: the stream is shared out to N stretches first and each keeps its last number for the target, (S // N - 1) // steps chunks. The target may lie in the next stretch, so K can be one too small, and the columns may start at other places.
# read: right
# told: In stateful_batches. Of x: only the first entry along axis 2 is right (where the shape is right). Of
def stateful_batches(stream, N, steps):
    length = len(stream) // N
    K = (length - 1) // steps
    stretches = [stream[n * length : (n + 1) * length] for n in range(N)]
    columns = ((s[: K * steps], s[1 : K * steps + 1]) for s in stretches)
    return tuple(np.stack(group, axis=-1).reshape(K, steps, N) for group in zip(*columns))
