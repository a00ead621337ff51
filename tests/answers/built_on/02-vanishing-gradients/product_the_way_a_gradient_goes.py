# mistake: returns the transpose of dh_T/dh_0 (the map that carries gradients back); shows for every H > 1
# read: right
# told: your total_jacobian is transposed: row j should hold the derivatives of h_T[j].
def total_jacobian(jacobians):
    back = np.eye(jacobians.shape[-1])
    for J in jacobians[::-1]:
        back = np.einsum("kj,kl->jl", J, back)
    return back
