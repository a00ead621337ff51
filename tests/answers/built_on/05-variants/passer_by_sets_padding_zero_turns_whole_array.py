# mistake: sets the padding to zero and turns the whole array round, believing that zeros leave the backward state at ...
# read: right
# told: In bidirectional. The second time that you call forward, it is given 0 in x, where
def bidirectional(forward, x, lengths, ahead, back):
    T, N, D = x.shape
    lengths = np.asarray(lengths)
    mask = (np.arange(T)[:, None] < lengths)[..., None]
    x = np.where(mask, x, 0.0)
    h_f = forward(x, ahead)
    h_b = forward(x[::-1], back)[::-1]
    y = np.concatenate([h_f, h_b], axis=2) * mask
    last = np.concatenate([h_f[lengths - 1, np.arange(N)], h_b[0]], axis=1)
    return y, last
