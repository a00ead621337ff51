# mistake: windows leaves out the step right after the window: the targets begin at step n + T + 1 instead of n + T (and so there is one window less).
# read: right
# told: your windows have targets that come one step late: the first is the step right after the window.
def windows(series, T, K):
    xs, ys = [], []
    n = 0
    while True:
        end = n + T  # last step of the window
        target = series[end + 1 : end + 1 + K, 0]
        if len(target) < K:
            break
        xs.append(series[n:end])
        ys.append(target)
        n += 1
    if not xs:
        return np.zeros((T, 0, series.shape[1])), np.zeros((K, 0))
    return np.stack(xs, axis=1), np.stack(ys, axis=1)
