# mistake: feed_back appends each forecast to the window but never drops the first step, so the window grows beyond T steps, which the model does not take.
# read: right
# told: your feed_back lets the window grow: its first step is dropped when the forecast comes in.
def feed_back(model, x, K, mean, spread):
    T = len(x)
    z = (x - mean) / spread
    for _ in range(K):
        z = np.vstack([z, model(z)])
    return z[T:] * spread + mean
