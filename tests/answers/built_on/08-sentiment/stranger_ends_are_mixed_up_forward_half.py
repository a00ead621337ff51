# mistake: the ends are mixed up: the forward half is taken at the first word and the backward half at the last
# read: right
# told: your both_ends has the ends the wrong way round: the forward direction has read all at the
def both_ends(y, lengths):
    H = y.shape[2] // 2
    n = np.arange(len(lengths))
    return np.concatenate([y[0, :, :H], y[lengths - 1, n, H:]], axis=-1)
