# mistake: the backward half of `last` is read at each sequence's last valid step, where the backward direction has only just begun, and not at step 0; shows for every length above 1.
# read: right
# told: your numbers match a wiring whose last takes both halves at the last valid step: there
def bidirectional(forward, x, lengths, ahead, back):
    T, N = x.shape[:2]
    fwd = forward(x, ahead)
    H = fwd.shape[2]
    y = np.zeros((T, N, 2 * H))
    last = np.zeros((N, 2 * H))
    for n in range(N):
        L = int(lengths[n])
        bwd = forward(x[:L, n : n + 1][::-1], back)[::-1]
        y[:L, n, :H] = fwd[:L, n]
        y[:L, n, H:] = bwd[:, 0]
        last[n] = y[L - 1, n]
    return y, last
