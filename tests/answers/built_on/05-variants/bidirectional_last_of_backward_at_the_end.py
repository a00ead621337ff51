# mistake: the backward half of last is read at each sequence's last valid step, where that direction has seen one symbol only, instead of at step 0. y is right; last is wrong for all lengths above 1.
# read: right
# told: your numbers match a wiring whose last takes both halves at the last valid step: there t
def bidirectional(forward, x, lengths, ahead, back):
    T, N, _ = x.shape
    steps, cols = np.arange(T)[:, None], np.arange(N)
    valid = steps < lengths
    mirror = np.where(valid, lengths - 1 - steps, steps)
    flip = lambda v: v[mirror, cols]
    y = np.concatenate([forward(x, ahead), flip(forward(flip(x), back))], axis=-1)
    y = np.where(valid[:, :, None], y, 0.0)
    return y, y[np.asarray(lengths) - 1, cols]
