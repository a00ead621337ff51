# mistake: both_ends believes the backward half to stand in the order of its reading, so that its last row is at lengths - 1 counted from the end of the batch: it takes row T - lengths and not row 0; the forward half is right; all is right for sentences as long as the batch (T = lengths)
# read: right
# told: your both_ends looks for the backward half where the padding would end if it stood in fr
def both_ends(y, lengths):
    T, N, double = y.shape
    H = double // 2
    ahead, back = y[:, :, :H], y[::-1, :, H:]
    return np.array([np.concatenate([ahead[last, n], back[last, n]]) for n, last in enumerate(lengths - 1)])
