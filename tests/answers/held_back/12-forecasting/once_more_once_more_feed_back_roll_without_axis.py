# mistake: feed_back moves the window on by np.roll(window, -1) without axis=0, which rolls the flattened array: the series trade places instead of the steps going up by one; right where N = 1 and where K = 1 (the first step is always right)
# read: right
# told: In feed_back. The second time that you call model, it is given -1.699514037 in window, w
def feed_back(model, x, K, mean, spread):
    window = (x - mean) / spread
    predictions = []
    while len(predictions) < K:
        latest = model(window)
        predictions.append(latest)
        window = np.roll(window, -1)
        window[-1] = latest
    return np.array(predictions) * spread + mean
