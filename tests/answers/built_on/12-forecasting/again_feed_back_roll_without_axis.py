# mistake: np.roll without an axis rolls the flattened window by one number, which moves values between the series; right only for N = 1 (or K = 1).
# read: right
# told: In feed_back. The second time that you call model, it is given -1.699514037 in window, where 0.2660689167 belongs. Only the first entry alon
def feed_back(model, x, K, mean, spread):
    buffer = (x - mean) / spread
    forecast = np.zeros((K, x.shape[1]))
    for k in range(K):
        forecast[k] = model(buffer)
        buffer = np.roll(buffer, -1)
        buffer[-1] = forecast[k]
    return mean + spread * forecast
