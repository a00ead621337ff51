# mistake: np.roll without an axis rolls the flattened window, so the series of a batch get mixed; right for N = 1 only
# read: right
# told: In feed_back. The second time that you call model, it is given -1.699514037 in window, where 0.2660689167 belongs. Only the first entry alon
def feed_back(model, x, K, mean, spread):
    scaled = (x - mean) / spread
    ahead = np.zeros((K, x.shape[1]))
    for k in range(K):
        ahead[k] = model(scaled)
        scaled = np.roll(scaled, -1)
        scaled[-1] = ahead[k]
    return ahead * spread + mean
