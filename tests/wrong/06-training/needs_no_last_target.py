# loses: check-stateful-batches
# told: Your code stopped
def stateful_batches(stream, N, steps):
    K = len(stream) // (N * steps)
    used = N * K * steps
    cut = lambda s: s[:used].reshape(N, K, steps).transpose(1, 2, 0)
    return cut(stream), cut(stream[1:])
