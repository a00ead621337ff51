# loses: check-bidirectional
# told: you call forward, it is given
def bidirectional(forward, x, lengths, ahead, back):
    T, N, _ = x.shape
    some = (x != 0).any(axis=2) & (np.arange(T)[:, None] < lengths)
    lengths = T - some[::-1].argmax(axis=0)
    t, n = np.arange(T)[:, None], np.arange(N)
    valid = t < lengths
    turned = np.where(valid, lengths - 1 - t, t)
    h_ahead = forward(x, ahead)
    h_back = forward(x[turned, n], back)[turned, n]
    y = np.concatenate([h_ahead, h_back], axis=2) * valid[:, :, None]
    return y, np.concatenate([h_ahead[lengths - 1, n], h_back[0]], axis=1)
