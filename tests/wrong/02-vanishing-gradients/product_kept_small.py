# loses: check-total-jacobian
# told: dh_T/dh_0
def total_jacobian(jacobians):
    total = np.eye(jacobians.shape[1])
    for J in jacobians:
        total = np.clip(J @ total, -100, 100)
    return total
