# mistake: The directions are taken to be interleaved: the even entries of a row as the forward half and the odd ones as the backward half, instead of the first H and the last H.
# told: your both_ends takes every other number for a direction: the first H are the forward one.
def both_ends(y, lengths):
    N = y.shape[1]
    columns = np.arange(N)
    forward, backward = y[:, :, 0::2], y[:, :, 1::2]
    return np.hstack([forward[lengths - 1, columns], backward[0, columns]])
