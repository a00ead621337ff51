# mistake: TWO: the sign is turned round (the sum minus y), and the places of the same label overwrite each other ...
# read: right
# told: your ctc_gradient keeps only the last place of each label: the blank stands at many places,
def ctc_gradient(log_y, target, alpha, beta):
    l = np.zeros(2 * len(target) + 1, int)
    l[1::2] = target
    log_p = np.logaddexp.reduce(alpha[-1][-2:])
    share = np.exp(alpha + beta - log_p)
    posterior = np.zeros_like(log_y)
    posterior[:, l] += share
    return posterior - np.exp(log_y)
