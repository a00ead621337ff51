# mistake: adds up the whole last row, also places where the string is not finished
# read: right
def ctc_loss(alpha):
    return -np.logaddexp.reduce(alpha[-1])
