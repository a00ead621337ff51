# loses: check-feed-back
# told: puts the last known value at the end
def feed_back(model, x, K, mean, spread):
    window = (x - mean) / spread
    out = []
    for _ in range(K):
        out.append(model(window) * spread + mean)
        window = np.vstack([window[1:], window[-1:]])
    return np.array(out)
