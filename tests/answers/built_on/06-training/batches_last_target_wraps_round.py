# mistake: stateful_batches makes K = S // (N * steps) and takes the targets from np.roll(stream, -1), so where S is a multiple of N * steps the last target is the first number of the stream (that chunk should have been dropped, since its last step has no target); right for every other S
# read: right
# told: your stateful_batches matches one that uses the last number of the stream as an input, a
def stateful_batches(stream, N, steps):
    stream = np.asarray(stream)
    K = len(stream) // (N * steps)
    used = N * K * steps
    successor = np.roll(stream, -1)

    def deal(numbers):
        return numbers[:used].reshape(N, K, steps).transpose(1, 2, 0)

    return deal(stream), deal(successor)
