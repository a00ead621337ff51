# loses: check-bidirectional
# told: there the second half has read one input only
def bidirectional(forward, x, lengths, ahead, back):
    T, N, D = x.shape
    turn = np.stack([np.r_[np.arange(L)[::-1], np.arange(L, T)] for L in lengths], axis=1)
    cols = np.arange(N)
    h = np.concatenate([forward(x, ahead), forward(x[turn, cols], back)[turn, cols]], axis=2)
    h[np.arange(T)[:, None] >= lengths] = 0
    return h, h[lengths - 1, cols]
