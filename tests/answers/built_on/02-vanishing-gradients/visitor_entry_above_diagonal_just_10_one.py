# mistake: the entry above the diagonal is just 10: one step makes 10 times, but the longest ever reached is about 39 ...
# read: right
def transient():
    return np.array([[0.9, 10.0], [0.0, 0.9]])
