# mistake: the target is each stretch rolled by one, so the last step of a stretch has the first number of its own stretch as target
# read: right
# told: your stateful_batches matches one whose stretches end with a target from their own beginning: it is the first number of the next stretch.
def stateful_batches(stream, N, steps):
    K = (len(stream) - 1) // (N * steps)
    x = np.array(stream[: N * K * steps]).reshape(N, K * steps)
    target = np.roll(x, -1, axis=1)
    cut = lambda a: a.T.reshape(K, steps, N)
    return cut(x), cut(target)
