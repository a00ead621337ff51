# loses: check-stateful-batches
# told: whose target is the input itself
def stateful_batches(stream, N, steps):
    K = (len(stream) - 1) // (N * steps)
    columns = stream[: N * K * steps].reshape(N, -1).T
    x = np.stack(np.split(columns, K))
    return x, x.copy()
