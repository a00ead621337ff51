# mistake: the gradient is multiplied with J and not with its transpose on its way back; wrong unless the Jacobians are symmetric.
# read: right
# told: your norms_by_lag goes back with J: a gradient goes back with J.T, a change goes forward
def norms_by_lag(dh_T, jacobians):
    g = np.array(dh_T, dtype=float)
    norms = [np.sqrt(np.dot(g, g))]
    for J in jacobians[::-1]:
        g = np.einsum("jk,k->j", J, g)
        norms.append(np.sqrt(np.dot(g, g)))
    return np.array(norms)
