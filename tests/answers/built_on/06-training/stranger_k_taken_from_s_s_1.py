# mistake: K is taken from S instead of S - 1, so the last step may have no target; np.roll gives it the first number ...
# read: right
# told: your stateful_batches matches one that uses the last number of the stream as an input, and
def stateful_batches(stream, N, steps):
    K = len(stream) // (N * steps)
    following = np.roll(stream, -1)
    n = K * N * steps
    x = stream[:n].reshape(N, K, steps).transpose(1, 2, 0)
    target = following[:n].reshape(N, K, steps).transpose(1, 2, 0)
    return x, target
