# loses: check-total-jacobian
# told: leaves out the first Jacobian
def total_jacobian(jacobians):
    T, H, _ = jacobians.shape
    out = np.identity(H)
    for t in range(T - 1, 0, -1):
        out = out @ jacobians[t]
    return out
