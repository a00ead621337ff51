# mistake: beliefs takes the softmax over the steps (axis 0) instead of over the classes, so the probabilities of a class add up to 1 along time.
# read: right
# told: your beliefs take a softmax over the steps: over the classes it should be.
def softmax(a):
    e = np.exp(a - np.max(a, axis=0))
    return e / np.sum(e, axis=0)


def beliefs(h, W_y, b_y):
    return softmax(np.einsum("tnh,kh->tnk", h, W_y) + b_y)
