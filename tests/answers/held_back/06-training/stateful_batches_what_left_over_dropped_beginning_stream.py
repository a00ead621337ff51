# mistake: two: (1) what is left over is dropped at the beginning of the stream instead of its end; (2) targets by np.roll of the part used, so that the very last target wraps round to the first number
# read: right
# told: your stateful_batches matches one that drops the beginning of the stream, not its end. your stateful_batches matches one whose very last tar
def stateful_batches(stream, N, steps):
    stream = np.array(stream)
    K = (len(stream) - 1) // (N * steps)
    n = N * K * steps
    used = stream[len(stream) - 1 - n : -1]
    nxt = np.roll(used, -1)
    x = used.reshape(N, K, steps).transpose(1, 2, 0)
    target = nxt.reshape(N, K, steps).transpose(1, 2, 0)
    return x, target
