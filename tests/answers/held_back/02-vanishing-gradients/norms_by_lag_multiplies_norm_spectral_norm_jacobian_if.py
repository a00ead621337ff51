# mistake: multiplies the norm by the spectral norm of each Jacobian, as if the norm of a product were the product of the norms
# read: right
# told: your norms_by_lag multiplies by the norm of J: that is an upper bound, not the gradient's norm.
def norms_by_lag(dh_T, jacobians):
    out = [np.linalg.norm(dh_T)]
    for J in reversed(jacobians):
        out.append(out[-1] * np.linalg.norm(J, 2))
    return np.array(out)
