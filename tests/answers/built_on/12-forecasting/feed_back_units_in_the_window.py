# mistake: the forecast is put back into the units of the series before it comes into the scaled window, so from the second step on the model reads two scales; shows where K is above 1 and the scale is not mean 0, spread 1
# read: right
# told: your feed_back feeds back the forecast in units: the model wants it scaled.
def feed_back(model, x, K, mean, spread):
    window = [(row - mean) / spread for row in x]
    forecasts = []
    for _ in range(K):
        forecast = model(np.array(window)) * spread + mean
        forecasts.append(forecast)
        window = window[1:] + [forecast]
    return np.array(forecasts)
