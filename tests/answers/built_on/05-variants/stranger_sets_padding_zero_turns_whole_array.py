# mistake: sets the padding to zero and turns the whole array round: the backward direction still runs through T - ...
# read: wrong
# told: In bidirectional. The second time that you call forward, it is given 0 in x, where
def bidirectional(forward, x, lengths, ahead, back):
    lengths = np.asarray(lengths)
    T, N = x.shape[:2]
    mask = np.arange(T)[:, None, None] < lengths[None, :, None]
    clean = np.where(mask, x, 0.0)
    h_f = forward(clean, ahead)
    h_b = forward(clean[::-1], back)[::-1]
    y = np.where(mask, np.concatenate([h_f, h_b], axis=-1), 0.0)
    last = np.concatenate([h_f[lengths - 1, np.arange(N)], h_b[0]], axis=-1)
    return y, last
