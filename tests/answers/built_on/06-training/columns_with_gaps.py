# mistake: Column n starts at n * ((S - 1) // N) instead of n * K * steps, so between the columns a few numbers are skipped whenever a stretch is no multiple of the steps.
# told: your stateful_batches matches one whose stretches begin (S - 1) // N numbers apart: they
def stateful_batches(stream, N, steps):
    length = (len(stream) - 1) // N
    K = length // steps
    x = np.zeros((K, steps, N), dtype=stream.dtype)
    target = np.zeros((K, steps, N), dtype=stream.dtype)
    for n in range(N):
        for k in range(K):
            start = n * length + k * steps
            x[k, :, n] = stream[start : start + steps]
            target[k, :, n] = stream[start + 1 : start + steps + 1]
    return x, target
