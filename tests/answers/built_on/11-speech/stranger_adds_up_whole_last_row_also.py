# mistake: adds up the whole last row, also places where the string is not finished
# read: right
# told: your ctc_loss sums all places: a path that says the target ends on the last label or the
def ctc_loss(alpha):
    return -np.logaddexp.reduce(alpha[-1])
