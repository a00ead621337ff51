# mistake: Moves the window on with np.roll without an axis, which shifts the flattened array by one number and so mixes steps and series when N > 1.
# told: In feed_back. The second time that you call model, it is given -1.699514037 in window, where 0.2660689167 belongs. Only the first entry alon
def feed_back(model, x, K, mean, spread):
    """K steps (K, N) in the units of x (T, N)."""
    window = (x - mean) / spread
    out = np.zeros((K, x.shape[1]))
    for k in range(K):
        new = model(window)
        out[k] = new * spread + mean
        window = np.roll(window, -1)
        window[-1] = new
    return out
