# mistake: two: the Jacobians are taken in the order of time (J_1 first) and not from the last step back, and the numbers are squared norms, the root is forgotten; right only where all J are equal and all norms are 0 or 1; the transpose and the T + 1 entries are right
# read: right
# told: your norms_by_lag begins at the first Jacobian: the gradient comes from the end. your no
def norms_by_lag(dh_T, jacobians):
    gradient = dh_T
    lengths = [gradient @ gradient]
    for J in jacobians:
        gradient = J.T @ gradient
        lengths.append(gradient @ gradient)
    return np.array(lengths)
