# mistake: sigmoid cuts large numbers in place, so it changes the array it was given
# read: right
def sigmoid(a):
    a[a > 30] = 30
    a[a < -30] = -30
    return 1 / (1 + np.exp(-a))
