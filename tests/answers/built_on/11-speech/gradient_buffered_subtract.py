# mistake: the shares are taken off with gradient[:, places] -= share, which NumPy does once for each distinct label; of all blanks (and of a label that is said twice) only the last place counts
# read: right
# told: your ctc_gradient keeps only the last place of each label: the blank stands at many plac
def ctc_backward(log_y, target):
    places = np.zeros(2 * len(target) + 1, dtype=int)
    places[1::2] = target
    gate = np.where(places[2:] != places[:-2], 0.0, -np.inf)
    beta = np.full((len(log_y), len(places)), -np.inf)
    beta[-1, -2:] = 0.0
    for t in reversed(range(len(log_y) - 1)):
        after = beta[t + 1] + log_y[t + 1, places]
        beta[t] = after
        beta[t, :-1] = np.logaddexp(beta[t, :-1], after[1:])
        beta[t, :-2] = np.logaddexp(beta[t, :-2], after[2:] + gate)
    return beta


def ctc_gradient(log_y, target, alpha, beta):
    places = np.zeros(2 * len(target) + 1, dtype=int)
    places[1::2] = target
    gradient = np.exp(log_y)
    gradient[:, places] -= np.exp(alpha + beta - np.logaddexp.reduce(alpha[-1, -2:]))
    return gradient
