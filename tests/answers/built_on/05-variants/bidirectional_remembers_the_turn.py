# mistake: the index of the turn is kept from call to call by the shape of x alone, so a later batch of the same shape with other lengths is turned and masked by the lengths of the first; shows on the second such call
# read: wrong
# told: your bidirectional remembers earlier calls: a list or a dictionary outside of it, or a
def bidirectional(forward, x, lengths, ahead, back, _turns={}):
    """Both directions: forward(x, params) -> h, x (T, N, D), lengths (N,), two params -> y (T, N, 2H), last (N, 2H)."""
    T, N, _ = x.shape
    if (T, N) not in _turns:  # the index depends on the batch's shape only: compute it once
        t = np.arange(T)[:, None]
        inside = t < np.asarray(lengths)
        _turns[T, N] = np.where(inside, np.asarray(lengths) - 1 - t, t), inside[:, :, None]
    sigma, inside = _turns[T, N]
    turn = lambda v: np.take_along_axis(v, np.broadcast_to(sigma[:, :, None], v.shape), axis=0)
    fore, aft = forward(x, ahead), turn(forward(turn(x), back))
    last = np.hstack([fore[np.asarray(lengths) - 1, np.arange(N)], aft[0]])
    return np.concatenate([fore, aft], axis=2) * inside, last
