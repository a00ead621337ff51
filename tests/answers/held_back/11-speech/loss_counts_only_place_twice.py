# mistake: ctc_loss adds the entries S - 1 and S - 2 of the last row; for a target without labels there is one place, S - 2 = -1 is the same place again, and it is counted twice, so the loss is ln 2 too small; right for every target with at least one label
# read: right
# told: your ctc_loss counts the only place of a target without labels twice.
def ctc_loss(alpha):
    T, S = alpha.shape
    last_blank, last_label = alpha[T - 1, S - 1], alpha[T - 1, S - 2]
    return -np.logaddexp(last_blank, last_label)
