# mistake: the forecast goes into the scaled window in the units of the series (unscaled before it is fed back)
# read: right
# told: your feed_back feeds back the forecast in units: the model wants it
def feed_back(model, x, K, mean, spread):
    """K steps (K, N) in the units of x (T, N)."""
    window = (x - mean) / spread
    found = []
    for _ in range(K):
        y = model(window) * spread + mean
        found.append(y)
        window = np.concatenate([window[1:], y[None]])
    return np.array(found)
