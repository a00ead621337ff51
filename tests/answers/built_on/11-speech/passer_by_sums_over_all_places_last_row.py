# mistake: sums over all places of the last row, also over paths that have not said the whole target
# read: right
# told: your ctc_loss sums all places: a path that says the target ends on the last label or the
def ctc_loss(alpha):
    return -np.logaddexp.reduce(alpha[-1])
