# loses: check-feed-back
# told: changes x in place
def feed_back(model, x, K, mean, spread):
    out = []
    for _ in range(K):
        value = model((x - mean) / spread) * spread + mean
        out.append(value)
        x[:-1] = x[1:].copy()
        x[-1] = value
    return np.array(out)
