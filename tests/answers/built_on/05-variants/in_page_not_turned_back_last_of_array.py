# mistake: the backward half stays in the order in which it was read, and the forward half of last is taken at the array's last step (two mistakes)
# read: right
# told: your numbers match a wiring whose second half of y is not put back into the order of
def bidirectional(forward, x, lengths, ahead, back):
    """Both directions: forward(x, params) -> h, x (T, N, D), lengths (N,), two params -> y (T, N, 2H), last (N, 2H)."""
    T, N, _ = x.shape
    t, n = np.arange(T)[:, None], np.arange(N)
    valid = t < lengths
    mirror = np.where(valid, lengths - 1 - t, t)
    h_ahead = forward(x, ahead)
    h_back = forward(x[mirror, n], back)
    y = np.concatenate([h_ahead, h_back], axis=2) * valid[:, :, None]
    last = np.concatenate([h_ahead[-1], h_back[lengths - 1, n]], axis=1)
    return y, last
