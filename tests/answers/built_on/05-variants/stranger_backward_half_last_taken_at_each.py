# mistake: the backward half of `last` is taken at each sequence's last step in time, where the backward direction has ...
# read: right
# told: your numbers match a wiring whose last takes both halves at the last valid step: there the
def turn(x, lengths):
    T, N = x.shape[:2]
    t = np.arange(T)[:, None]
    lengths = np.asarray(lengths)[None, :]
    idx = np.where(t < lengths, lengths - 1 - t, t)
    return x[idx, np.arange(N)]


def bidirectional(forward, x, lengths, ahead, back):
    lengths = np.asarray(lengths)
    T, N = x.shape[:2]
    mask = np.arange(T)[:, None, None] < lengths[None, :, None]
    h_f = forward(x, ahead)
    h_b = turn(forward(turn(x, lengths), back), lengths)
    y = np.where(mask, np.concatenate([h_f, h_b], axis=-1), 0.0)
    return y, y[lengths - 1, np.arange(N)]
