# mistake: the forecast goes back into the scaled window in the units of the series
# read: right
# told: your feed_back feeds back the forecast in units: the model wants it scaled.
def feed_back(model, x, K, mean, spread):
    window = (x - mean) / spread
    out = []
    for _ in range(K):
        value = model(window) * spread + mean
        out.append(value)
        window = np.vstack([window[1:], value])
    return np.array(out)
