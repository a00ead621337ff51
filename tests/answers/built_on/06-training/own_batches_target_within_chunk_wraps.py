# mistake: the target of a chunk's last step is the chunk's first input
# told: your stateful_batches matches one that shifts within each chunk: the last step's target is the first
def stateful_batches(stream, N, steps):
    K = (len(stream) - 1) // (N * steps)
    x = np.asarray(stream[: N * K * steps]).reshape(N, K, steps).transpose(1, 2, 0)
    return x, np.roll(x, -1, axis=1)
