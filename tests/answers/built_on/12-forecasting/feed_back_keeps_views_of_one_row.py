# mistake: Collects views of the last row of a window that is then shifted in place, so all collected steps are the same row and hold the last forecast only.
# told: In feed_back. Only the last entry along axis
def feed_back(model, x, K, mean, spread):
    """K steps (K, N) in the units of x (T, N)."""
    window = (x - mean) / spread
    found = []
    for _ in range(K):
        step = model(window)
        window[:-1] = window[1:].copy()
        window[-1] = step
        found.append(window[-1])
    return np.array(found) * spread + mean
