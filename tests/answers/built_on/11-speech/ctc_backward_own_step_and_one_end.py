# mistake: two: ctc_backward adds the log-probabilities of step t instead of those of step t + 1 to the row behind (right where all rows of log_y are equal, and at T = 1); and in the last row only the last place, the blank, has the logarithm of 1, the last label has -inf, so paths that end on the last label are missing (right for an empty target); ctc_gradient is right
# read: right
# told: your beta ends on the last blank alone: a path may end on the last label. your beta mult
def ctc_backward(log_y, target):
    ext = [0] * (2 * len(target) + 1)
    ext[1::2] = target
    S = len(ext)
    beta = np.full((len(log_y), S), -np.inf)
    beta[-1, -1] = 0.0
    for t in range(len(log_y) - 2, -1, -1):
        behind = beta[t + 1] + log_y[t, ext]
        for s in range(S):
            ways = [behind[s]]
            if s + 1 < S:
                ways.append(behind[s + 1])
            if s + 2 < S and ext[s + 2] != 0 and ext[s + 2] != ext[s]:
                ways.append(behind[s + 2])
            beta[t, s] = np.logaddexp.reduce(ways)
    return beta


def ctc_gradient(log_y, target, alpha, beta):
    ext = [0] * (2 * len(target) + 1)
    ext[1::2] = target
    there = np.exp(alpha + beta - np.logaddexp.reduce(alpha[-1, -2:]))
    gradient = np.exp(log_y)
    for s, label in enumerate(ext):
        gradient[:, label] -= there[:, s]
    return gradient
