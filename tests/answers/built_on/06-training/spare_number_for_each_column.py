# mistake: One number is set aside for each column's last target instead of one for the whole stream (the next column's first number would serve), so K is too small by one where the numbers would just do.
# told: your stateful_batches matches one that keeps a number of each stretch back for its last
def stateful_batches(stream, N, steps):
    K = (len(stream) // N - 1) // steps
    L = K * steps
    x = np.stack([stream[n * L : n * L + L] for n in range(N)], axis=1)
    y = np.stack([stream[n * L + 1 : n * L + L + 1] for n in range(N)], axis=1)
    return x.reshape(K, steps, N), y.reshape(K, steps, N)
