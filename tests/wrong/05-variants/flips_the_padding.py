# loses: check-bidirectional
# told: begins in the padding
def bidirectional(forward, x, lengths, ahead, back):
    T, N = x.shape[:2]
    h_f = forward(x, ahead)
    h_b = forward(x[::-1], back)[::-1]
    mask = (np.arange(T)[:, None] < lengths)[..., None]
    y = np.concatenate([h_f, h_b], axis=-1) * mask
    last = np.concatenate([h_f[lengths - 1, range(N)], h_b[0]], axis=-1)
    return y, last
