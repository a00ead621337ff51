# mistake: TWO: both_ends takes the even numbers of a row for the forward direction and the odd ones for the backward one, not first and second half; and it takes the backward direction at the last word, where it has read only that word, not at row 0.
# read: nothing
def both_ends(y, lengths):
    _, N, size = y.shape
    both = y.reshape(-1, N, size // 2, 2)
    rows = np.arange(N)
    end = both[lengths - 1, rows]  # (N, H, 2)
    return np.concatenate([end[..., 0], end[..., 1]], axis=-1)
