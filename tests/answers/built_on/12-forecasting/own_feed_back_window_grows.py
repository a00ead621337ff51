# mistake: the window keeps its first rows and grows
# told: your feed_back lets the window grow: its first step is dropped when the forecast comes in.
def feed_back(model, x, K, mean, spread):
    w = (x - mean) / spread
    for _ in range(K):
        w = np.concatenate([w, model(w)[None]])
    return w[-K:] * spread + mean
