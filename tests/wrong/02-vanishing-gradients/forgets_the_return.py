# loses: check-norms-by-lag
# told: returned None
def norms_by_lag(dh_T, jacobians):
    norms = [np.linalg.norm(dh_T)]
    for J in jacobians[::-1]:
        dh_T = J.T @ dh_T
        norms.append(np.linalg.norm(dh_T))
