# mistake: last takes both halves at the sequence's last step, where the backward direction has read one step only
# read: right
# told: your numbers match a wiring whose last takes both halves at the last valid step: there
def bidirectional(forward, x, lengths, ahead, back):
    """Both directions: forward(x, params) -> h, x (T, N, D), lengths (N,), two params -> y (T, N, 2H), last (N, 2H)."""
    T, N, _ = x.shape
    h_ahead = forward(x, ahead)
    flipped = x.copy()
    for n in range(N):
        flipped[: lengths[n], n] = x[: lengths[n], n][::-1]
    h_flipped = forward(flipped, back)
    y = np.zeros((T, N, 2 * h_ahead.shape[2]))
    for n in range(N):
        L = lengths[n]
        y[:L, n] = np.concatenate([h_ahead[:L, n], h_flipped[:L, n][::-1]], axis=1)
    last = y[lengths - 1, np.arange(N)]
    return y, last
