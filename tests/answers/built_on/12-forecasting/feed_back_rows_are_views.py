# mistake: each forecast is kept as w[-1], a view of the window that later steps overwrite, so for K > 1 all rows end as the last forecast.
# read: right
# told: In feed_back. Only the last entry along axis
def feed_back(model, x, K, mean, spread):
    w = (x - mean) / spread
    kept = []
    for _ in range(K):
        nxt = model(w)
        w[:-1] = w[1:].copy()
        w[-1] = nxt
        kept.append(w[-1])
    return np.stack(kept) * spread + mean
