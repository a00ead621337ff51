# mistake: stateful_batches cuts the stream into consecutive chunks of N * steps numbers and each of these into N columns, so that column n of a chunk does not go on where column n of the chunk before ended.
# read: right
# told: your stateful_batches matches one whose chunks are N neighbouring stretches each: column n of a chun
def stateful_batches(stream, N, steps):
    block = N * steps
    K = (len(stream) - 1) // block
    x = np.stack([stream[k * block : (k + 1) * block].reshape(N, steps).T for k in range(K)])
    target = np.stack([stream[k * block + 1 : (k + 1) * block + 1].reshape(N, steps).T for k in range(K)])
    return x, target
