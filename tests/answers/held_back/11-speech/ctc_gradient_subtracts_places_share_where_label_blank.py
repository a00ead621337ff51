# mistake: ctc_gradient subtracts with gradient[:, places] -= share, where a label (the blank, or one that repeats) that stands at several places is subtracted once only (the last)
# read: right
# told: your ctc_gradient keeps only the last place of each label: the blank stands at many places, and their shares are added up. Or, with the same
def ctc_gradient(log_y, target, alpha, beta):
    places = [0]
    for k in target:
        places += [k, 0]
    log_p = np.logaddexp.reduce(alpha[-1, -2:])
    gradient = np.exp(log_y)
    gradient[:, places] -= np.exp(alpha + beta - log_p)
    return gradient
