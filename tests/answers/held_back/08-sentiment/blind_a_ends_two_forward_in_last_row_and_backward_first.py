# mistake: TWO: both_ends takes the forward half in the last row of the batch, y[-1], which is padding for shorter sentences, and it puts the backward half first.
# read: nothing
def both_ends(y, lengths):
    half = y.shape[-1] // 2
    forward, backward = y[..., :half], y[..., half:]
    return np.hstack([backward[0], forward[-1]])
