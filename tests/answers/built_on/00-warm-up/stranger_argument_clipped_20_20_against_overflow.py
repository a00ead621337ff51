# mistake: the argument is clipped to [-20, 20] against the overflow, so that the far tails are wrong
# read: wrong
def sigmoid(a):
    return 1 / (1 + np.exp(-np.clip(a, -20, 20)))
