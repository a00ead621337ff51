# mistake: TWO: ctc_forward lets a path begin only with the blank, place 0, and not with the first label; and ctc_loss counts only the last place, the blank behind the last label, and not the paths that end in the last label.
# read: right
# told: your alpha begins on the first blank alone: a path may begin on the first label. your ctc_loss ends
def ctc_forward(log_y, target):
    extended = [0]
    for label in target:
        extended.extend((label, 0))
    T, S = len(log_y), len(extended)
    alpha = np.full((T, S), -np.inf)
    alpha[0, 0] = log_y[0, 0]
    for t in range(1, T):
        for s in range(S):
            sources = {s, max(s - 1, 0)}
            if s >= 2 and extended[s] not in (0, extended[s - 2]):
                sources.add(s - 2)
            alpha[t, s] = log_y[t, extended[s]] + np.logaddexp.reduce([alpha[t - 1, r] for r in sources])
    return alpha


def ctc_loss(alpha):
    T, S = alpha.shape
    return -alpha[T - 1, S - 1]
