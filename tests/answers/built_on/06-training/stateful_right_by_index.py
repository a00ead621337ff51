# mistake: none
def stateful_batches(stream, N, steps):
    numbers = np.asarray(stream)
    K = (numbers.shape[0] - 1) // (N * steps)
    k, t, n = np.ogrid[:K, :steps, :N]
    place = n * (K * steps) + k * steps + t
    return np.take(numbers, place), np.take(numbers, place + 1)
