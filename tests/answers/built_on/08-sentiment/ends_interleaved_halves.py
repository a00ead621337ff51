# mistake: the last axis is taken apart as pairs (forward, backward) by reshaping to (H, 2) instead of two halves (2, H); shows whenever H > 1.
# read: right
# told: your both_ends takes every other number for a direction: the first H are the forward one.
def both_ends(y, lengths):
    """What each direction has made of the whole sentence: y (T, N, 2H), lengths (N,) -> (N, 2H)."""
    T, N, width = y.shape
    apart = y.reshape(T, N, width // 2, 2)
    ahead = apart[lengths - 1, range(N), :, 0]
    back = apart[0, :, :, 1]
    return np.hstack((ahead, back))
