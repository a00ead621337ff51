# mistake: two: the formula with exp is computed in place into a copy made with zeros_like, so that integers are cut to ...
# read: right
def sigmoid(a):
    s = np.zeros_like(a)
    positive = a >= 0
    s[positive] = 1 / (1 + np.exp(-a[positive]))
    s[~positive] = np.exp(a[~positive])
    return s
