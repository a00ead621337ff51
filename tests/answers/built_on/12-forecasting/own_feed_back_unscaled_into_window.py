# mistake: the window gets the unscaled step
# told: your feed_back feeds back the forecast in units: the model wants it scaled.
def feed_back(model, x, K, mean, spread):
    w = (x - mean) / spread
    out = []
    for _ in range(K):
        y = model(w) * spread + mean
        out.append(y)
        w = np.vstack([w[1:], y])
    return np.stack(out)
