# mistake: The target is computed as x + 1, which holds for the stream 0, 1, 2, ... of the example only, instead of the number that follows in the stream.
# told: Besides, where target is made, target is larger by 1 than it should be.
def stateful_batches(stream, N, steps):
    K = (len(stream) - 1) // (N * steps)
    columns = stream[: N * K * steps].reshape(N, K * steps)
    x = np.array([columns[:, k * steps : (k + 1) * steps].T for k in range(K)]).reshape(K, steps, N)
    return x, x + 1
