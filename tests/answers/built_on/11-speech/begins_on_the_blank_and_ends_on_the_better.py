# mistake: two: a path may begin on the blank alone, not on the first label, and the loss takes the larger of the two ends instead of their sum
# read: right
# told: your alpha begins on the first blank alone: a path may begin on the first label. your
def ctc_forward(log_y, target):
    ext = [0] + [each for label in target for each in (label, 0)]
    T, S = len(log_y), len(ext)
    alpha = np.full((T, S), -np.inf)
    alpha[0, 0] = log_y[0, 0]
    for t in range(1, T):
        for s in range(S):
            terms = [alpha[t - 1, s]]
            if s > 0:
                terms.append(alpha[t - 1, s - 1])
            if s > 1 and ext[s] and ext[s] != ext[s - 2]:
                terms.append(alpha[t - 1, s - 2])
            alpha[t, s] = log_y[t, ext[s]] + np.logaddexp.reduce(terms)
    return alpha


def ctc_loss(alpha):
    return -max(alpha[-1, -2:])
