# loses: check-bidirectional
# told: that is as long as its longest sequence
def bidirectional(forward, x, lengths, ahead, back):
    T = max(lengths)
    N = len(lengths)
    ys, lasts = [], []
    for n in range(N):
        L = lengths[n]
        s = x[:L, n : n + 1]
        f = forward(s, ahead)
        b = forward(s[::-1], back)[::-1]
        y = np.concatenate([f, b], axis=2)[:, 0]
        lasts.append(np.concatenate([f[-1, 0], b[0, 0]]))
        ys.append(np.pad(y, ((0, T - L), (0, 0))))
    return np.stack(ys, axis=1), np.array(lasts)
