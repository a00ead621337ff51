# mistake: stateful_batches takes K = S // (N steps) and lets the targets wrap (np.roll), so where S is a multiple of N * steps it makes one chunk too many, for which the stretches are cut otherwise, and the last target is the first number of the stream; right for every other S, e.g. S = 13, N = 2, steps = 3
# read: right
# told: your stateful_batches matches one that uses the last number of the stream as an input, a
def stateful_batches(stream, N, steps):
    stream = np.asarray(stream)
    K = len(stream) // (N * steps)
    used = N * K * steps

    def cut(numbers):
        return numbers[:used].reshape(N, K, steps).transpose(1, 2, 0)

    return cut(stream), cut(np.roll(stream, -1))
