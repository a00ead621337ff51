# mistake: The gradient is scaled to length 1 at every step and the factors are not multiplied up, so each entry is the growth of one step instead of the norm at that lag.
# told: in your norms_by_lag stand the numbers that come out if, where dh is made, dh is divided by its own
def norms_by_lag(dh_T, jacobians):
    out = [np.linalg.norm(dh_T)]
    direction = dh_T / np.linalg.norm(dh_T)
    for J in jacobians[::-1]:
        v = J.T @ direction
        size = np.linalg.norm(v)
        out.append(size)
        direction = v / size
    return np.array(out)
