# loses: check-norms-by-lag
# told: a gradient goes back with J.T
def norms_by_lag(dh_T, jacobians):
    out, g = [np.linalg.norm(dh_T)], dh_T
    for t in range(len(jacobians) - 1, -1, -1):
        g = np.dot(jacobians[t], g)
        out += [np.linalg.norm(g)]
    return np.array(out)
