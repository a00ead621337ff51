# mistake: norms_by_lag walks back in the caller's own array: g is dh_T and is written with g[:] = J.T @ g, so dh_T holds dL/dh_0 afterwards and a second call with it begins from there; the norms returned by the first call are all right
# read: right
# told: your norms_by_lag changes dh_T in place: c *= f or c[0] = f writes into the caller's arr
def norms_by_lag(dh_T, jacobians):
    g = dh_T
    norms = [np.sqrt(np.sum(g**2))]
    for J in jacobians[::-1]:
        g[:] = J.T @ g
        norms.append(np.sqrt(np.sum(g**2)))
    return np.array(norms)
