# mistake: ctc_backward makes beta a mirror image of alpha that contains step t itself: the last row holds the logarithms of y_T instead of 0, and each row is too low by ln y_t of its place's label; right only where that probability is 1; ctc_gradient is right
# read: right
# told: your beta contains step t, which alpha contains already: then it counts twice in alpha +
def ctc_backward(log_y, target):
    places = [0] + [each for label in target for each in (label, 0)]
    S, T = len(places), len(log_y)
    beta = np.full((T, S), -np.inf)
    for s in range(max(S - 2, 0), S):
        beta[-1, s] = log_y[-1, places[s]]
    for t in range(T - 2, -1, -1):
        for s in range(S):
            ways = [beta[t + 1, s]]
            if s + 1 < S:
                ways.append(beta[t + 1, s + 1])
            if s + 2 < S and places[s + 2] != 0 and places[s + 2] != places[s]:
                ways.append(beta[t + 1, s + 2])
            beta[t, s] = np.logaddexp.reduce(ways) + log_y[t, places[s]]
    return beta


def ctc_gradient(log_y, target, alpha, beta):
    places = [0] + [each for label in target for each in (label, 0)]
    log_p = np.logaddexp.reduce(alpha[-1, -2:])
    gradient = np.exp(log_y)
    for s, label in enumerate(places):
        gradient[:, label] -= np.exp(alpha[:, s] + beta[:, s] - log_p)
    return gradient
