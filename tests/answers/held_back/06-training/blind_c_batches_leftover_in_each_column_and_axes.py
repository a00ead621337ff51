# mistake: TWO: stateful_batches splits the stream into N stretches of (len - 1) // N numbers and drops what is left over at the end of each stretch, not only at the end of the stream; and it returns the axes as (K, N, steps) instead of (K, steps, N).
# read: right
# told: In stateful_batches. Of x: the axes stand in another order: (2, 2, 3) where (2, 3, 2) is asked for.
def stateful_batches(stream, N, steps):
    stretch = (len(stream) - 1) // N
    K = stretch // steps
    rows = np.array([stream[n * stretch : n * stretch + K * steps] for n in range(N)])
    nexts = np.array([stream[n * stretch + 1 : n * stretch + K * steps + 1] for n in range(N)])
    x = np.array([rows[:, k * steps : (k + 1) * steps] for k in range(K)])
    target = np.array([nexts[:, k * steps : (k + 1) * steps] for k in range(K)])
    return x, target
