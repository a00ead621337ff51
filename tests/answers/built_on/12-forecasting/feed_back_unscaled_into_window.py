# mistake: feed_back scales the window once at the start, but turns each prediction into the units of the series before it comes into the window, so that the model reads a mixture of scaled values and values in units from the second step on; right for K = 1 (and row 0 always) and where mean = 0 and spread = 1
# read: right
# told: your feed_back feeds back the forecast in units: the model wants it scaled.
def feed_back(model, x, K, mean, spread):
    window = (x - mean) / spread
    future = []
    for _ in range(K):
        following = model(window) * spread + mean
        future.append(following)
        window = np.vstack([window[1:], following[None]])
    return np.stack(future)
