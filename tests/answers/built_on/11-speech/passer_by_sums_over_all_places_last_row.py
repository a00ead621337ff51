# mistake: sums over all places of the last row, also over paths that have not said the whole target
# read: right
def ctc_loss(alpha):
    return -np.logaddexp.reduce(alpha[-1])
