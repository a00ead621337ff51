# mistake: feed_back scales the window with the window's own mean and standard deviation instead of with the mean and spread that it is given (it does undo the same scale at the end).
# read: right
# told: In feed_back. The first time that you call model, it is given 1 in window, where 0.417807792 belongs
def feed_back(model, x, K, mean, spread):
    mean = x.mean(axis=0)
    spread = x.std(axis=0)
    spread = np.where(spread > 0, spread, 1.0)
    buffer = list((x - mean) / spread)
    out = []
    for _ in range(K):
        nxt = model(np.array(buffer))
        buffer.pop(0)
        buffer.append(nxt)
        out.append(nxt * spread + mean)
    return np.array(out)
