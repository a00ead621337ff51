# mistake: takes the two directions as interleaved (even columns forward, odd columns backward, by reshape to (..., H, 2)) where they stand one behind the other; the rows are right (own last word, and row 0); right where H = 1
# read: right
# told: your both_ends takes every other number for a direction: the first H are the forward one
def both_ends(y, lengths):
    steps, batch, twice = y.shape
    pairs = y.reshape(steps, batch, twice // 2, 2)
    forward, backward = pairs[..., 0], pairs[..., 1]
    at_the_end = forward[np.asarray(lengths) - 1, np.arange(batch)]
    at_the_start = backward[0]
    return np.hstack([at_the_end, at_the_start])
