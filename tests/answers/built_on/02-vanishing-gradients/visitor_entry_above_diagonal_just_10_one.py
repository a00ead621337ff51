# mistake: the entry above the diagonal is just 10: one step makes 10 times, but the longest ever reached is about 39 ...
# read: right
# told: your J is of the right kind, and its gradients are longest after 9 steps, 38.75 times as
def transient():
    return np.array([[0.9, 10.0], [0.0, 0.9]])
