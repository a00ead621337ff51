# mistake: two: stateful_batches shifts the target the wrong way (np.roll by +1: the number before, not the number that ...
# read: right
# told: In stateful_batches. Of x: it is 1 too long along axis 0. The smallest call that goes
def stateful_batches(stream, N, steps):
    stream = np.asarray(stream)
    K = len(stream) // (N * steps)
    shifted = np.roll(stream, 1)
    x = stream[: K * N * steps].reshape(N, K, steps)
    y = shifted[: K * N * steps].reshape(N, K, steps)
    return x.transpose(1, 2, 0), y.transpose(1, 2, 0)
