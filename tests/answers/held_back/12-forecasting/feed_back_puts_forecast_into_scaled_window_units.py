# mistake: feed_back puts the forecast back into the scaled window in the units of the series (already unscaled)
# read: right
# told: your feed_back feeds back the forecast in units: the model wants it scaled.
def feed_back(model, x, K, mean, spread):
    window = (x - mean) / spread
    found = []
    for _ in range(K):
        y = model(window) * spread + mean
        found.append(y)
        window = np.vstack([window[1:], y[None]])
    return np.array(found)
