# mistake: ctc_loss adds up all places of the last row and not only the last two, so beginnings that have not said the whole target count as well and the loss is too small; right where the target is empty or where no unfinished path has any probability in the last step
# read: right
# told: your ctc_loss sums all places: a path that says the target ends on the last label or the
def ctc_loss(alpha):
    *_, last = alpha
    total = -np.inf
    for value in last:
        total = np.logaddexp(total, value)
    return -total
