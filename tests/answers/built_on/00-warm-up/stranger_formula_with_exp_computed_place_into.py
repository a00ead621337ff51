# mistake: two: the formula with exp is computed in place into a copy made with zeros_like, so that integers are cut to ...
# read: right
# told: In sigmoid. The smallest call that goes wrong: sigmoid([ 4, 0, 1, 2, -3, -1]) should be
def sigmoid(a):
    s = np.zeros_like(a)
    positive = a >= 0
    s[positive] = 1 / (1 + np.exp(-a[positive]))
    s[~positive] = np.exp(a[~positive])
    return s
