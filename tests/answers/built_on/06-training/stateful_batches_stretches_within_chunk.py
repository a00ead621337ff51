# mistake: the stream is cut into chunks first and each chunk into N stretches, so column n of the next chunk does not go on where column n ended. Right for N = 1, or with one chunk only.
# read: right
# told: your stateful_batches matches one whose chunks are N neighbouring stretches each: column
def stateful_batches(stream, N, steps):
    K = (len(stream) - 1) // (N * steps)
    piece = lambda start: stream[start : start + steps]
    starts = [[(k * N + n) * steps for n in range(N)] for k in range(K)]
    x, target = (np.array([[piece(s + ahead) for s in row] for row in starts]).reshape(K, N, steps) for ahead in (0, 1))
    return x.swapaxes(1, 2), target.swapaxes(1, 2)
