# mistake: cuts the whole stream into N equal parts of S // N numbers first and drops the left-over at the end of each ...
# read: vague
# told: In stateful_batches. Of x: only the first entry along axis 2 is right (where the shape is right). Of
def stateful_batches(stream, N, steps):
    stream = np.asarray(stream)
    part = len(stream) // N
    K = (part - 1) // steps
    x = np.empty((K, steps, N), stream.dtype)
    target = np.empty_like(x)
    for n in range(N):
        piece = stream[n * part : (n + 1) * part]
        x[:, :, n] = piece[: K * steps].reshape(K, steps)
        target[:, :, n] = piece[1 : K * steps + 1].reshape(K, steps)
    return x, target
