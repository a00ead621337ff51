# mistake: the sum of the softmax goes over the pictures and not over the classes; shows on every input, for N = 1 all beliefs are 1
# read: right
# told: your beliefs take a softmax over the pictures: over the classes it should be.
def beliefs(h, W_y, b_y):
    s = np.einsum("tnh,kh->tnk", h, W_y) + b_y
    e = np.exp(s - s.max(axis=1, keepdims=True))
    return np.einsum("tnk,tk->tnk", e, 1 / np.einsum("tnk->tk", e))
