# mistake: stateful_batches takes K = S // (N * steps) and targets by np.roll, without asking that the very last step have a successor; where N * steps divides S, K is one too large and the last target is the FIRST number of the stream; right for every other S, as in the example of 13
# read: right
# told: your stateful_batches matches one that uses the last number of the stream as an input, a
def stateful_batches(stream, N, steps):
    stream = np.asarray(stream)
    K = len(stream) // (N * steps)

    def cut(numbers):
        stretches = numbers[: N * K * steps].reshape(N, K, steps)
        return np.einsum("nks->ksn", stretches).copy()

    return cut(stream), cut(np.roll(stream, -1))
