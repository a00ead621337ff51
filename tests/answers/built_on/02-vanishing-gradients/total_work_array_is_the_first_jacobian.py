# mistake: the work array is a view of jacobians[0] and is filled in place, so the caller's first Jacobian is overwritten by the whole product; the result itself is right the first time.
# read: right
# told: your total_jacobian changes jacobians in place: c *= f or c[0] = f writes into the calle
def total_jacobian(jacobians):
    """dh_T/dh_0 (H, H) from the Jacobians of all steps, (T, H, H), the first step first."""
    P = jacobians[0]
    for t in range(1, jacobians.shape[0]):
        P[:, :] = jacobians[t] @ P
    return P
