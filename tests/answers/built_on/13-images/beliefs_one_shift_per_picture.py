# mistake: the largest score that is subtracted is taken over all steps and classes of a picture, not for each step; where the scores of a step lie a thousand below those of another, all its exponentials are 0, and 0 / 0 gives nan and a warning.
# read: wrong
# told: your beliefs subtract the largest score of more than one softmax, where those far below it vanish: subtract each one's own.
def beliefs(h, W_y, b_y):
    """The probabilities of the classes after each step: h (T, N, H) -> (T, N, K)."""
    scores = np.einsum("tnh,kh->tnk", h, W_y) + b_y
    highest = np.array([scores[:, n].max() for n in range(scores.shape[1])])  # (N,)
    shifted = scores - highest[None, :, None]
    odds = np.exp(shifted)
    return odds / odds.sum(axis=-1)[..., None]
