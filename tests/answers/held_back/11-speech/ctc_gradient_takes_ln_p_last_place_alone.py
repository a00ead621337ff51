# mistake: two: ctc_gradient takes ln p from the last place alone, and subtracts with a list of labels as an index, so of several places of one label only the last counts
# read: right
# told: your ctc_gradient takes the last blank alone for ln p: a path may end on the last label, too. your ctc_gradient keeps only the last place of
def ctc_gradient(log_y, target, alpha, beta):
    l = [0]
    for k in target:
        l += [k, 0]
    log_p = alpha[-1, -1]
    gradient = np.exp(log_y)
    gradient[:, l] -= np.exp(alpha + beta - log_p)
    return gradient
