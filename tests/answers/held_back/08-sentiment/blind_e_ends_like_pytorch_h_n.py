# mistake: both_ends returns the two halves stacked on an axis of directions in front, (2, N, H) as PyTorch's h_n, instead of side by side, (N, 2H); the halves themselves are right.
# read: right
# told: your both_ends stacks the halves on an axis of their own: they stand side by side, (N, 2H). Besides,
def both_ends(y, lengths):
    T, N, two_h = y.shape
    H = two_h // 2
    forward, backward = y[..., :H], y[..., H:]
    h_n = np.empty((2, N, H), dtype=y.dtype)
    for n in range(N):
        h_n[0, n] = forward[lengths[n] - 1, n]
        h_n[1, n] = backward[0, n]
    return h_n
