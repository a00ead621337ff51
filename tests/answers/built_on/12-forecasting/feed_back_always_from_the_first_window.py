# mistake: feed_back: each new window is made from the first window x (its steps 1 to T - 1 plus the latest forecast) instead of from the window before, a stale variable, so earlier forecasts drop out and the old steps never move on; right for K = 1 and 2, and for models that look at the last value alone.
# read: right
# told: In feed_back. The third time that you call model, it is given -0.452603263 in window, wh
def feed_back(model, x, K, mean, spread):
    scaled = (x - mean) / spread
    window = scaled
    forecasts = []
    for _ in range(K):
        ahead = model(window)
        forecasts.append(ahead * spread + mean)
        window = np.concatenate([scaled[1:], ahead[None]])
    return np.array(forecasts)
