# mistake: the window stays in the units of the series, but the forecast comes into it on the model's scale (not yet unscaled)
# read: right
# told: your feed_back scales the forecast once more before it is fed back: the model's answer is on its scale already.
def feed_back(model, x, K, mean, spread):
    window = x
    out = []
    for _ in range(K):
        value = model((window - mean) / spread)
        out.append(value * spread + mean)
        window = np.vstack([window[1:], value])
    return np.array(out)
