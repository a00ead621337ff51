# mistake: feed_back: np.roll without an axis shifts the flattened window by one number instead of every series by one step, so from the second step ahead the series are mixed up with one another where N > 1; right where N = 1, and in the first forecast (K = 1)
# read: right
# told: In feed_back. The second time that you call model, it is given -1.699514037 in window, w
def feed_back(model, x, K, mean, spread):
    """Forecast one step, push it into the window, again."""
    window = (x - mean) / spread
    ahead = []
    while len(ahead) < K:
        ahead.append(model(window))
        window = np.roll(window, -1)
        window[-1] = ahead[-1]
    return np.array(ahead) * spread + mean
