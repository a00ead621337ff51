# loses: check-norms-by-lag
# told: no gradient of this length can become longer
def norms_by_lag(dh_T, jacobians):
    length = np.sqrt((dh_T**2).sum())
    back, norms = np.eye(len(dh_T)), [length]
    for J in jacobians[::-1]:
        back = J.T @ back
        norms.append(np.linalg.svd(back, compute_uv=False)[0] * length)
    return np.array(norms)
