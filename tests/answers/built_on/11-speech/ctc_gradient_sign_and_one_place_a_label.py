# mistake: two: ctc_gradient (1) subtracts the shares with gradient[:, places] -= ..., where NumPy carries out only one subtraction for a label that has several places, so of the blank only the last place counts, and of a label that repeats only its last, right for labels that stand once; (2) returns the gradient of ln p instead of -ln p, the sign of everything is wrong; ctc_backward is right
# read: right
# told: your ctc_gradient keeps only the last place of each label: the blank stands at many plac
def ctc_backward(log_y, target):
    places = np.zeros(2 * len(target) + 1, dtype=int)
    places[1::2] = target
    S = len(places)
    beta = np.full((len(log_y), S), -np.inf)
    beta[-1, -2:] = 0
    jump = np.zeros(S, dtype=bool)
    jump[:-2] = (places[2:] != 0) & (places[2:] != places[:-2])
    nothing = np.full(2, -np.inf)
    for t in reversed(range(len(log_y) - 1)):
        r = np.concatenate([beta[t + 1] + log_y[t + 1, places], nothing])
        beta[t] = np.logaddexp(r[:S], r[1 : S + 1])
        beta[t, jump] = np.logaddexp(beta[t, jump], r[2:][jump])
    return beta


def ctc_gradient(log_y, target, alpha, beta):
    places = np.zeros(2 * len(target) + 1, dtype=int)
    places[1::2] = target
    log_p = np.logaddexp.reduce(alpha[-1, -2:])
    gradient = np.exp(log_y)
    gradient[:, places] -= np.exp(alpha + beta - log_p)
    return -gradient
