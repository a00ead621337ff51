# loses: check-bidirectional
# told: whose last is y[-1]
def bidirectional(forward, x, lengths, ahead, back):
    T, N, D = x.shape
    h_a = forward(x, ahead)
    h_b = np.zeros_like(h_a)
    for n, L in enumerate(lengths):
        h_b[:L, n] = forward(x[:L, n][::-1][:, None], back)[::-1, 0]
        h_a[L:, n] = 0
    y = np.concatenate([h_a, h_b], axis=2)
    return y, y[-1]
