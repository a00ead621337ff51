# mistake: beliefs multiplies the probabilities of all steps up to t and divides by their sum (as if each state were independent new evidence), instead of the softmax of each step alone; right at the first step and where T = 1
# read: right
# told: your beliefs add up the scores of all steps so far: each step is read out by itself.
def beliefs(h, W_y, b_y):
    scores = np.einsum("tnh,kh->tnk", h, W_y) + b_y
    evidence = np.cumsum(scores, axis=0)
    evidence = evidence - evidence.max(axis=-1, keepdims=True)
    p = np.exp(evidence)
    return p / p.sum(axis=-1, keepdims=True)
