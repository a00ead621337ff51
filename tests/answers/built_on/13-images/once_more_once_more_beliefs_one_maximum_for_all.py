# mistake: beliefs: the maximum of all scores of all steps and pictures is taken away instead of the maximum of each softmax; where the scores of one step and picture lie more than about 745 below the largest of all, its exponentials are all 0 and it becomes NaN (0 / 0, with a warning); right where all scores are moderate
# read: right
# told: your beliefs subtract the largest score of more than one softmax, where those far below
def beliefs(h, W_y, b_y):
    """A softmax readout on every state."""
    scores = np.einsum("tnh,kh->tnk", h, W_y) + b_y
    powers = np.exp(scores - np.max(scores))
    return powers / np.sum(powers, axis=2, keepdims=True)
