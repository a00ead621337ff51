# mistake: thinks the backward half is aligned at the end of the batch: takes it at row T - length instead of row 0
# read: right
# told: your both_ends looks for the backward half where the padding would end if it stood in
def both_ends(y, lengths):
    T, N, H2 = y.shape
    H = H2 // 2
    n = np.arange(N)
    return np.concatenate([y[lengths - 1, n, :H], y[T - lengths, n, H:]], axis=1)
