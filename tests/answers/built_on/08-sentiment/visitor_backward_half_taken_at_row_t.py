# mistake: the backward half is taken at row T - length, as if the padding of the backward direction stood in front, ...
# read: right
# told: your both_ends looks for the backward half where the padding would end if it stood in
def both_ends(y, lengths):
    T, N, H2 = y.shape
    H = H2 // 2
    columns = np.arange(N)
    ahead = y[lengths - 1, columns, :H]
    back = y[T - lengths, columns, H:]
    return np.concatenate([ahead, back], axis=1)
