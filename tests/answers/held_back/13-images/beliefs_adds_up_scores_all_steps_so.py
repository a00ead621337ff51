# mistake: adds up the scores of all steps so far before the softmax (evidence collected), instead of the softmax of each state's own scores
# read: right
# told: your beliefs add up the scores of all steps so far: each step is read out by itself.
def beliefs(h, W_y, b_y):
    s = np.cumsum(h @ W_y.T + b_y, axis=0)
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
