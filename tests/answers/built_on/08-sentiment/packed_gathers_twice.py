# mistake: the sorted states are taken back with `order` itself instead of its inverse; right only where the permutation is its own inverse (two sentences, sorted ones), wrong from three sentences on
# read: right
# told: In read_packed. The right numbers, in another order along axis 0.
def read_packed(step, x, lengths, state):
    order = np.argsort(lengths, kind="stable")[::-1]
    sizes = np.count_nonzero(lengths[:, None] > np.arange(lengths.max()), axis=0)
    xs = np.take(x, order, axis=1)
    out = np.take(state, order, axis=0).astype(float)
    for x_t, n in zip(xs, sizes):
        out[:n] = step(x_t[:n], out[:n])
    return out.take(order, axis=0)
