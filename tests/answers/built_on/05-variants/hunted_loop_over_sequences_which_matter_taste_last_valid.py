# mistake: a loop over sequences, which is a matter of taste; the last valid step of y is left zero (slices [:L-1])
# told: In bidirectional. Of its parts, y is wrong, last is right in these calls
def bidirectional(forward, x, lengths, ahead, back):
    T, N = x.shape[:2]
    ys, lasts = [], []
    for n in range(N):
        L = int(lengths[n])
        f = forward(x[:L, n : n + 1], ahead)[:, 0]
        b = forward(x[:L, n : n + 1][::-1], back)[::-1, 0]
        y = np.zeros((T, 2 * f.shape[1]))
        y[: L - 1] = np.concatenate([f, b], axis=1)[: L - 1]
        ys.append(y)
        lasts.append(np.concatenate([f[-1], b[0]]))
    return np.stack(ys, axis=1), np.stack(lasts)
