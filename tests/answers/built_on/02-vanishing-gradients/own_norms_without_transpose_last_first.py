# mistake: forward with J from the end
# told: your norms_by_lag goes back with J: a gradient goes back with J.T, a change goes forward with J.
def norms_by_lag(dh_T, jacobians):
    g, out = dh_T, [np.sqrt(dh_T @ dh_T)]
    for k in range(len(jacobians))[::-1]:
        g = jacobians[k] @ g
        out.append(np.sqrt(g @ g))
    return np.array(out)
