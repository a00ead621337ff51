# mistake: feed_back scales the forecast, which is on the scale of the model already, a second time before it goes into ...
# read: right
# told: your feed_back scales the forecast once more before it is fed back: the model's answer is
def feed_back(model, x, K, mean, spread):
    window = (x - mean) / spread
    result = []
    for _ in range(K):
        value = model(window)
        result.append(value * spread + mean)
        window = np.vstack([window[1:], (value - mean) / spread])
    return np.array(result)
