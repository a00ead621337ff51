# loses: check-feed-back
# told: feeds back the forecast in units
def feed_back(model, x, K, mean, spread):
    window = (x - mean) / spread
    out = []
    for _ in range(K):
        value = model(window) * spread + mean
        out.append(value)
        window = np.vstack([window[1:], value])
    return np.array(out)
