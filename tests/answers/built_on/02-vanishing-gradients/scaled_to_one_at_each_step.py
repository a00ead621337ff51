# mistake: The gradient is scaled to length 1 at every step and the factors are not multiplied up, so each entry is the growth of one step instead of the norm at that lag.
# told: In norms_by_lag. Only the first entry along axis 0 is right. In yours stands, with the right numbers, norms; nowhere stand those of dh.
def norms_by_lag(dh_T, jacobians):
    out = [np.linalg.norm(dh_T)]
    direction = dh_T / np.linalg.norm(dh_T)
    for J in jacobians[::-1]:
        v = J.T @ direction
        size = np.linalg.norm(v)
        out.append(size)
        direction = v / size
    return np.array(out)
