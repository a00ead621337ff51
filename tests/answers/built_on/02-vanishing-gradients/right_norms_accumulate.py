# mistake: none
def norms_by_lag(dh_T, jacobians):
    from itertools import accumulate

    back = accumulate(reversed(jacobians), np.matmul, initial=dh_T)
    return np.array([np.linalg.norm(g) for g in back])
