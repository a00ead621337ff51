# mistake: TWO: norms_by_lag multiplies the gradient by J and not by its transpose, and the entry of lag 0 is missing, so that it returns T numbers instead of T + 1.
# read: right
# told: your norms_by_lag goes back with J: a gradient goes back with J.T, a change goes forward with J. you
def norms_by_lag(dh_T, jacobians):
    lengths = []
    g = dh_T
    for t in range(len(jacobians) - 1, -1, -1):
        g = jacobians[t].dot(g)
        lengths.append(float(np.sqrt(np.sum(g * g))))
    return np.array(lengths)
