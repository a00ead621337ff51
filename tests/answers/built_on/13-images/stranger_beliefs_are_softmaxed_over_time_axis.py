# mistake: the beliefs are softmaxed over time (axis 0): for each class they sum to 1 over the steps, not over the classes
# read: right
# told: your beliefs take a softmax over the steps: over the classes it should be.
def beliefs(h, W_y, b_y):
    s = h @ W_y.T + b_y
    s = s - s.max(axis=0)
    p = np.exp(s)
    return p / p.sum(axis=0)
