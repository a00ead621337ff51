# loses: check-norms-by-lag
# told: begins at the first Jacobian
def norms_by_lag(dh_T, jacobians):
    norms = [np.linalg.norm(dh_T)]
    for J in jacobians:
        dh_T = J.T @ dh_T
        norms.append(np.linalg.norm(dh_T))
    return norms
