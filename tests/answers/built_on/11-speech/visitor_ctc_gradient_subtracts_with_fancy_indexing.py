# mistake: ctc_gradient subtracts with fancy indexing (gradient[:, labels] -= share), so where a label, or the blank, ...
# read: right
# told: your ctc_gradient keeps only the last place of each label: the blank stands at many places,
def ctc_gradient(log_y, target, alpha, beta):
    labels = [0]
    for k in target:
        labels += [k, 0]
    log_p = np.logaddexp.reduce((alpha + beta)[-1])
    gradient = np.exp(log_y)
    gradient[:, labels] -= np.exp(alpha + beta - log_p)
    return gradient
