# mistake: The last but one place is read without asking whether there is one, so a target without labels, whose table has one place, raises an error.
# told: In ctc_loss. It stops: IndexError: index
def ctc_loss(alpha):
    last = alpha[len(alpha) - 1]
    blank, label = last[-1], last[-2]
    return -np.logaddexp(blank, label)
