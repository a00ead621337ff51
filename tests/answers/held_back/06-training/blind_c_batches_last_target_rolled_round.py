# mistake: stateful_batches takes K = len(stream) // (N * steps) and the targets from np.roll, so that, where the stream's length is a multiple of N * steps, the last step has no target of its own and gets the first number of the stream (K is one too large).
# read: right
# told: your stateful_batches matches one that uses the last number of the stream as an input, and the first
def stateful_batches(stream, N, steps):
    K = stream.size // (N * steps)
    following = np.roll(stream, -1)
    x = np.empty((K, steps, N), dtype=stream.dtype)
    target = np.empty_like(x)
    for n in range(N):
        for k in range(K):
            start = n * K * steps + k * steps
            x[k, :, n] = stream[start : start + steps]
            target[k, :, n] = following[start : start + steps]
    return x, target
