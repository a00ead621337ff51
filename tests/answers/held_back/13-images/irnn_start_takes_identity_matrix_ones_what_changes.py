# mistake: takes "the identity" for a matrix of ones ("what changes nothing in a product is 1")
# read: right
# told: your irnn_start fills W_h with ones: the identity has them on its diagonal alone.
def irnn_start(W_x):
    H = W_x.shape[0]
    return W_x, np.ones((H, H)), np.zeros(H)
