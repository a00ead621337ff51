# mistake: the window is a running buffer that is written in place, and the kept answers are views of it
# told: In feed_back. Only the last entry along axis 0 is right.
def feed_back(model, x, K, mean, spread):
    window = np.concatenate([(x - mean) / spread, np.zeros((1, x.shape[1]))])
    out = []
    for _ in range(K):
        window[-1] = model(window[:-1])
        out.append(window[-1])
        window[:-1] = window[1:]
    return np.array(out) * spread + mean
