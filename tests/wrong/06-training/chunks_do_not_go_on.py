# loses: check-stateful-batches
# told: does not go on where column n of the chunk before ended
def stateful_batches(stream, N, steps):
    size = N * steps
    x, target = [], []
    for start in range(0, len(stream) - size, size):
        x.append(stream[start : start + size].reshape(N, steps).T)
        target.append(stream[start + 1 : start + size + 1].reshape(N, steps).T)
    return np.array(x), np.array(target)
