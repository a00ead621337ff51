# mistake: counts from the end with jacobians[-k] from k = 0, and [-0] is the FIRST Jacobian: order J_1, J_T, ..., J_2
# read: wrong
# told: In norms_by_lag. With one entry alone along axis 0 of jacobians, all is right: what happens where there are several?
def norms_by_lag(dh_T, jacobians):
    T = len(jacobians)
    g = dh_T
    out = [np.linalg.norm(g)]
    for k in range(T):
        g = jacobians[-k].T @ g
        out.append(np.linalg.norm(g))
    return np.array(out)
