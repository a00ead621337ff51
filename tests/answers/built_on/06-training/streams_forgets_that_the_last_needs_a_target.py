# mistake: K is S // (N * steps), which leaves no target for the very last step when S is a multiple of N * steps: the reshape of the targets then fails.
# read: right
# told: In stateful_batches. It stops: ValueError: cannot reshape array of size
def stateful_batches(stream, N, steps):
    K = len(stream) // (N * steps)
    used = N * K * steps

    def arrange(piece):
        return np.ascontiguousarray(np.array(piece).reshape(N, K, steps).transpose(1, 2, 0))

    return arrange(stream[:used]), arrange(stream[1 : used + 1])
