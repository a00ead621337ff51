# loses: check-norms-by-lag
# told: leaves out lag 0
def norms_by_lag(dh_T, jacobians):
    norms = []
    for J in jacobians[::-1]:
        dh_T = dh_T.dot(J)
        norms.append((dh_T**2).sum() ** 0.5)
    return np.asarray(norms)
