# mistake: takes the spectral norm of the product of Jacobians times |dh_T|, a bound on the norm and not the norm of this gradient; shows for H > 1
# read: right
def norms_by_lag(dh_T, jacobians):
    size, P = np.linalg.norm(dh_T), np.eye(len(dh_T))
    out = [size]
    for J in jacobians[::-1]:
        P = P @ J
        out.append(size * np.linalg.norm(P, 2))
    return np.array(out)
