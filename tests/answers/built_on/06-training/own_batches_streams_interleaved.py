# mistake: stream n takes every N-th number
# told: your stateful_batches matches one that deals the stream out to the columns in turn: neighbours in th
def stateful_batches(stream, N, steps):
    K = (len(stream) - 1) // (N * steps)
    used = K * N * steps
    x = stream[:used].reshape(K, steps, N)
    y = stream[1 : used + 1].reshape(K, steps, N)
    return x, y
