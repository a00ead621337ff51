# mistake: two: goes through the Jacobians from the first step instead of from the last, and multiplies with J instead ...
# read: right
# told: your norms_by_lag carries a change forward in time: a gradient goes back, with J.T, from
def norms_by_lag(dh_T, jacobians):
    d = dh_T
    out = [np.sqrt(np.sum(d * d))]
    for J in jacobians:
        d = J @ d
        out.append(np.sqrt(np.sum(d * d)))
    return np.array(out)
