# mistake: bidirectional cuts the array to the longest sequence, so y has lengths.max() steps instead of T where all sequences are shorter than the array; right where one sequence fills the array, and what y holds, and `last`, are always right
# read: right
# told: your numbers match a wiring that is as long as its longest sequence: y has a row for eve
def bidirectional(forward, x, lengths, ahead, back):
    lengths = np.asarray(lengths)
    longest = int(lengths.max())
    x = x[:longest]
    n = np.arange(x.shape[1])
    t = np.arange(longest)[:, None]
    valid = t < lengths
    mirror = np.where(valid, lengths - 1 - t, t)

    fwd = forward(x, ahead)
    bwd = forward(x[mirror, n], back)
    last = np.concatenate([fwd[lengths - 1, n], bwd[lengths - 1, n]], axis=1)
    y = np.concatenate([fwd, bwd[mirror, n]], axis=2)
    return np.where(valid[:, :, None], y, 0.0), last
