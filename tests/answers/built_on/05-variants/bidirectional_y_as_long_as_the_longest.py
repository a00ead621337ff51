# mistake: y has max(lengths) steps instead of T; shows where all sequences are shorter than the array
# read: right
# told: your numbers match a wiring that is as long as its longest sequence: y has a row for
def bidirectional(forward, x, lengths, ahead, back):
    """Both directions: forward(x, params) -> h, x (T, N, D), lengths (N,), two params -> y (T, N, 2H), last (N, 2H)."""
    L = np.asarray(lengths)
    x = x[: L.max()]
    t, n = np.arange(len(x))[:, None], np.arange(len(L))
    inside = t < L
    turn = lambda v: v[np.where(inside, L - 1 - t, t), n]
    fore, aft = forward(x, ahead), turn(forward(turn(x), back))
    y = np.where(inside[..., None], np.concatenate([fore, aft], axis=-1), 0.0)
    return y, np.concatenate([fore[L - 1, n], aft[0]], axis=-1)
