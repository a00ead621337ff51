# loses: check-stateful-batches
# told: stretches begin (S - 1) // N numbers apart
def stateful_batches(stream, N, steps):
    L = (len(stream) - 1) // N
    K = L // steps
    x = np.empty((K, steps, N), stream.dtype)
    t = np.empty((K, steps, N), stream.dtype)
    for n in range(N):
        for k in range(K):
            at = n * L + k * steps
            x[k, :, n] = stream[at : at + steps]
            t[k, :, n] = stream[at + 1 : at + steps + 1]
    return x, t
