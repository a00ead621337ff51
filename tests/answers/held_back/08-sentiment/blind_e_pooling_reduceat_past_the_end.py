# mistake: masked_mean sums stretches of the flattened batch with np.add.reduceat, whose last end lies outside of the array where the last sentence fills all T rows: IndexError; otherwise it is right, and so is last_state.
# read: right
# told: In masked_mean. It stops: IndexError: index 1 out-of-bounds in add.reduceat [0, 1) (line 13 of your
def last_state(h, lengths):
    n = np.arange(h.shape[1])
    return h[lengths - 1, n, :]


def masked_mean(h, lengths):
    T, N, H = h.shape
    flat = h.transpose(1, 0, 2).reshape(N * T, H)  # sentence after sentence
    start = np.arange(N) * T
    bounds = np.column_stack([start, start + lengths]).ravel()
    with np.errstate(invalid="ignore"):
        sums = np.add.reduceat(flat, bounds, axis=0)[::2]  # every other stretch is padding
    return sums / lengths[:, None]
