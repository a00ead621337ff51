# mistake: both_ends halves the batch axis instead of the feature axis (np.split(..., axis=1) on y (T, N, 2H)), so it mixes sentences up, or crashes where N is odd.
# read: nothing
def both_ends(y, lengths):
    ahead, back = np.split(y, 2, axis=1)
    col = np.arange(ahead.shape[1])
    first_half = ahead[lengths[: len(col)] - 1, col]
    second_half = back[0]
    return np.concatenate([first_half, second_half], axis=0)
