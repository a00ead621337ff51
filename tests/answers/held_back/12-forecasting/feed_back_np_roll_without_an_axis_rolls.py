# mistake: np.roll without an axis: it rolls the flattened (T, N) window by one number, so the series get mixed up
# read: wrong
# told: In feed_back. The second time that you call model, it is given -1.699514037 in window, where 0.2660689167 belongs. Of what is returned: only
def feed_back(model, x, K, mean, spread):
    window = (x - mean) / spread
    out = []
    for _ in range(K):
        nxt = model(window)
        out.append(nxt)
        window = np.roll(window, -1)
        window[-1] = nxt
    return np.stack(out) * spread + mean
