# mistake: the maximum of the whole array is taken away, not of each row of scores, so far smaller rows become 0 / 0
# read: right
# told: your beliefs subtract the largest score of more than one softmax, where those far below
def beliefs(h, W_y, b_y):
    s = h @ W_y.T + b_y
    e = np.exp(s - s.max())
    return e / e.sum(axis=2, keepdims=True)
