# mistake: np.roll without an axis rolls the flattened window, so every series moves one column to the side and not one step back; shows for N > 1 and K > 1.
# read: right
# told: In feed_back. The second time that you call model, it is given -1.699514037 in window, where 0.2660689167 belongs. Only the first entry alon
def feed_back(model, x, K, mean, spread):
    """K steps (K, N) in the units of x (T, N)."""
    standardise = lambda values: (values - mean) / spread
    restore = lambda scores: scores * spread + mean
    window = standardise(x)
    z = np.zeros((K, x.shape[1]))
    for k in range(K):
        z[k] = model(window.copy())
        window = np.roll(window, -1)
        window[-1] = z[k]
    return restore(z)
