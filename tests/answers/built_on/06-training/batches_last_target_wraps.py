# mistake: stateful_batches takes K = S // (N steps) instead of (S - 1) // (N steps), and where nothing is left over the very last target has no successor and becomes stream[0]: with S a multiple of N * steps there is one chunk too many, and (unless N = 1) all columns but the first begin at the wrong place; right for all other S
# read: right
# told: your stateful_batches matches one that uses the last number of the stream as an input, a
def stateful_batches(stream, N, steps):
    stream = np.asarray(stream)
    K = len(stream) // (N * steps)
    following = np.roll(stream, -1)

    def arrange(numbers):
        return numbers[: N * K * steps].reshape(N, K, steps).transpose(1, 2, 0)

    return arrange(stream), arrange(following)
