# mistake: bidirectional stacks the two directions on a new last axis and reshapes, so that forward and backward units alternate in y and in last, instead of the forward half standing before the backward half.
# read: right
# told: In bidirectional. Of y: the right numbers, in another order along axis 2. The smallest call that goe
def bidirectional(forward, x, lengths, ahead, back):
    T, N = x.shape[:2]
    steps = np.arange(T).reshape(-1, 1)
    mask = steps < np.reshape(lengths, (1, -1))
    index = np.where(mask, np.reshape(lengths, (1, -1)) - 1 - steps, steps)[:, :, None]
    one = forward(x, ahead)
    two = forward(np.take_along_axis(x, index, axis=0), back)
    last = np.stack([one[np.array(lengths) - 1, range(N)], two[np.array(lengths) - 1, range(N)]], axis=-1)
    two = np.take_along_axis(two, index, axis=0)
    y = np.stack([one, two], axis=-1).reshape(T, N, -1)
    return np.where(mask[:, :, None], y, 0.0), last.reshape(N, -1)
