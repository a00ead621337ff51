# loses: check-bidirectional
# told: outputs in the padding are not zero
def bidirectional(forward, x, lengths, ahead, back):
    T, N, _ = x.shape
    idx = np.tile(np.arange(T)[:, None], (1, N))
    for n in range(N):
        idx[: lengths[n], n] = idx[: lengths[n], n][::-1]
    a = forward(x, ahead)
    b = forward(np.take_along_axis(x, idx[..., None], 0), back)
    b = np.take_along_axis(b, idx[..., None], 0)
    return np.concatenate([a, b], 2), np.concatenate([a[lengths - 1, np.arange(N)], b[0]], 1)
