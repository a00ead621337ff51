# mistake: none
def feed_back(model, x, K, mean, spread):
    seen = [(row - mean) / spread for row in x]
    for k in range(K):
        seen.append(model(np.array(seen[-len(x) :])))
    return np.array(seen[len(x) :]) * spread + mean
