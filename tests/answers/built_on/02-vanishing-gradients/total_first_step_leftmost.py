# mistake: each new Jacobian is multiplied on from the right, so the first step ends up leftmost, J_1 J_2 ... J_T; shows for T > 1 as soon as the Jacobians do not commute.
# read: right
# told: your total_jacobian multiplies in the order J_1 J_2 ... J_T: the last step stands leftmo
def total_jacobian(jacobians):
    """dh_T/dh_0 (H, H) from the Jacobians of all steps, (T, H, H), the first step first."""
    nt, nh, _ = jacobians.shape
    P = np.zeros((nh, nh))
    for i in range(nh):
        P[i, i] = 1.0
    for t in range(nt):
        P = np.einsum("im,mk->ik", P, jacobians[t])
    return P
