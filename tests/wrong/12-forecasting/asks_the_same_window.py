# loses: check-feed-back
# told: asks the same window again and again
def feed_back(model, x, K, mean, spread):
    return np.array([model((x - mean) / spread) * spread + mean for _ in range(K)])
