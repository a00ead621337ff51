# mistake: TWO: sigmoid clips the array that it was given in place, so the caller's a changes (at 1000 and -1000), and entries that are exactly 0 fall into neither of the two branches and get 0 instead of 0.5.
# read: right
# told: your sigmoid changes a in place: c *= f or c[0] = f writes into the caller's array, c.remove(x) into
def sigmoid(a):
    np.clip(a, -500, 500, out=a)
    s = np.zeros(a.shape)
    up, down = a > 0, a < 0
    s[up] = 1 / (1 + np.exp(-a[up]))
    s[down] = np.exp(a[down]) / (1 + np.exp(a[down]))
    return s
