# mistake: sigmoid cuts large numbers in place, so it changes the array it was given
# read: right
# told: your sigmoid changes a in place: c *= f or c[0] = f writes into the caller's array,
def sigmoid(a):
    a[a > 30] = 30
    a[a < -30] = -30
    return 1 / (1 + np.exp(-a))
