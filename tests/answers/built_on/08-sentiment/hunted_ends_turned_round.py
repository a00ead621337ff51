# mistake: both_ends turns the backward half round in time first, as if it stood in the order of its reading
# told: your both_ends looks for the backward half where the padding would end if it stood in front
def both_ends(y, lengths):
    H = y.shape[2] // 2
    n = np.arange(y.shape[1])
    back = y[::-1, :, H:]
    return np.concatenate([y[lengths - 1, n, :H], back[lengths - 1, n]], axis=1)
