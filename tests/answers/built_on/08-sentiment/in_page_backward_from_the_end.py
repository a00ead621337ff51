# mistake: takes the backward half at row T - length, as if the reversed sentence stood at the end of the array
# read: right
# told: your both_ends looks for the backward half where the padding would end if it stood in
def both_ends(y, lengths):
    """What each direction has made of the whole sentence: y (T, N, 2H), lengths (N,) -> (N, 2H)."""
    H = y.shape[2] // 2
    forward = y[lengths - 1, np.arange(y.shape[1]), :H]
    T, N = y.shape[:2]
    backward = y[T - lengths, np.arange(N), H:]
    return np.hstack([forward, backward])
