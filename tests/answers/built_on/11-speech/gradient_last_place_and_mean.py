# mistake: two in ctc_gradient: grad[:, places] -= gamma subtracts for a label that has several places, as the blank, only the last of them, not their sum (right for labels that occur once in the target, for the blank with an empty target); and all is divided by the number of steps T (right at T = 1)
# read: right
# told: your ctc_gradient keeps only the last place of each label: the blank stands at many plac
def ctc_gradient(log_y, target, alpha, beta):
    T = len(log_y)
    places = np.zeros(2 * len(target) + 1, dtype=int)
    places[1::2] = target
    log_p = np.logaddexp.reduce(alpha[-1, -2:])
    gamma = np.exp(alpha + beta - log_p)
    grad = np.exp(log_y)
    grad[:, places] -= gamma
    return grad / T
