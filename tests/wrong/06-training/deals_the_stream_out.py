# loses: check-stateful-batches
# told: deals the stream out to the columns in turn
def stateful_batches(stream, N, steps):
    K = (len(stream) - 1) // (N * steps)
    n = K * N * steps
    return stream[:n].reshape(K, steps, N), stream[1 : n + 1].reshape(K, steps, N)
