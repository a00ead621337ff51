# mistake: ctc_gradient subtracts with gradient[:, places] -= gamma, where an index that occurs several times is written once, so of the several places of a label (the blank always, if the target is not empty, and labels that come again) only the last one counts; right at labels that stand once in the target or not at all, and for an empty target; ctc_backward is right
# read: right
# told: your ctc_gradient keeps only the last place of each label: the blank stands at many plac
def ctc_backward(log_y, target):
    places = np.concatenate([[0], np.ravel([(label, 0) for label in target])]).astype(int)
    S, T = len(places), len(log_y)
    beta = np.full((T, S + 2), -np.inf)
    beta[T - 1, max(S - 2, 0) : S] = 0
    padded = np.append(places, [0, 0])
    skip = np.where((padded[2:] != 0) & (padded[2:] != padded[:-2]), 0.0, -np.inf)
    for t in reversed(range(T - 1)):
        r = beta[t + 1] + log_y[t + 1, padded]
        beta[t, :S] = np.logaddexp(np.logaddexp(r[:S], r[1 : S + 1]), r[2:] + skip)
    return beta[:, :S].copy()


def ctc_gradient(log_y, target, alpha, beta):
    places = np.zeros(alpha.shape[1], dtype=int)
    places[1::2] = target
    log_p = np.logaddexp.reduce(alpha[-1, -2:])
    gradient = np.exp(log_y)
    gradient[:, places] -= np.exp(alpha + beta - log_p)
    return gradient
