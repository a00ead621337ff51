# mistake: the forecast goes back to the units of the series before it is written behind the scaled past, so from the second step on the window mixes two scales; shows for K > 1 unless mean is 0 and spread 1.
# read: right
# told: your feed_back feeds back the forecast in units: the model wants it scaled.
def feed_back(model, x, K, mean, spread):
    """K steps (K, N) in the units of x (T, N)."""
    T, N = x.shape
    tape = np.vstack([(x - mean) / spread, np.full((K, N), np.nan)])
    for k in range(K):
        rows = slice(k, k + T)
        score = model(tape[rows])
        tape[T + k] = mean + spread * score
    return tape[T:]
