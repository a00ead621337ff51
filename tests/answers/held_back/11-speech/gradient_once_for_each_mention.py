# mistake: ctc_gradient goes through the labels of the target as they come and subtracts for each the sum over all places of that label, so a label that stands twice in the target is subtracted twice (with all of its places both times), and its column is too low; right where no label is repeated in the target, at the blank's column always
# read: right
# told: In ctc_gradient. Of the calls tried, those go wrong in which entries of target are equal
def ctc_gradient(log_y, target, alpha, beta):
    extended = np.array([0] + [k for label in target for k in (label, 0)])
    log_p = np.logaddexp.reduce(alpha[-1, -2:])
    occupied = np.exp(alpha + beta - log_p)
    gradient = np.exp(log_y)
    for label in [0, *target]:
        gradient[:, label] -= occupied[:, extended == label].sum(axis=1)
    return gradient
