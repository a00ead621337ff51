# loses: check-feed-back
# told: forgets to go back to the units
def feed_back(model, x, K, mean, spread):
    window = (x - mean) / spread
    out = []
    for _ in range(K):
        out.append(model(window))
        window = np.vstack([window[1:], out[-1]])
    return np.array(out)
