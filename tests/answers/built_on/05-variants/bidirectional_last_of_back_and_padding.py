# mistake: two in bidirectional: the second half of `last` is the backward direction's output at each sequence's own last step (where it has only begun) instead of at step 0 (right for length 1), and y is not set to 0 in the padding (right where no sequence is padded); y at valid steps and the first half of `last` are right
# read: right
# told: your numbers match a wiring whose outputs in the padding are not zero. your numbers matc
def bidirectional(forward, x, lengths, ahead, back):
    T, N = x.shape[:2]
    t = np.arange(T)[:, None]
    lengths = np.asarray(lengths)
    turned = np.where(t < lengths, lengths - 1 - t, t)
    cols = np.arange(N)
    fwd = forward(x, ahead)
    bwd = forward(x[turned, cols], back)[turned, cols]
    y = np.concatenate([fwd, bwd], axis=-1)
    return y, y[lengths - 1, cols]
