# mistake: the stream is cut into chunks first and each chunk into N columns, so column n does not go on where it ended
# read: right
# told: your stateful_batches matches one whose chunks are N neighbouring stretches each: column
def stateful_batches(stream, N, steps):
    """A stream (S,) as K chunks of N parallel stretches -> x (K, steps, N), target (K, steps, N)."""
    K = (len(stream) - 1) // (N * steps)
    used = N * K * steps
    cut = lambda part: part.reshape(K, N, steps).transpose(0, 2, 1)
    return cut(stream[:used]), cut(stream[1 : used + 1])
