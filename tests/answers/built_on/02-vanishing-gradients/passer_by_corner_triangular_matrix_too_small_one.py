# mistake: the corner of the triangular matrix is too small: one step makes 10, but no power ever reaches 100 (about 39 ...
# read: right
# told: your J is of the right kind, and its gradients are longest after 9 steps, 38.75 times as
def transient():
    return np.array([[0.9, 10.0], [0.0, 0.9]])
