# mistake: returns the largest possible norm (spectral norm of the product times |dh_T|), not the norm of this gradient
# read: wrong
# told: your norms_by_lag takes the norm of the product of the Jacobians, times that of dh_T
def norms_by_lag(dh_T, jacobians):
    P = np.eye(len(dh_T))
    norms = [np.linalg.norm(dh_T)]
    for J in reversed(jacobians):
        P = P @ J
        norms.append(np.linalg.norm(P, 2) * np.linalg.norm(dh_T))
    return np.array(norms)
