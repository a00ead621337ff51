# mistake: TWO: J instead of its transpose carries the gradient back, and the norm is the sum of absolute values, not ...
# read: wrong
def norms_by_lag(dh_T, jacobians):
    d = dh_T
    norms = [np.abs(d).sum()]
    for J in jacobians[::-1]:
        d = J @ d
        norms.append(np.abs(d).sum())
    return np.array(norms)
