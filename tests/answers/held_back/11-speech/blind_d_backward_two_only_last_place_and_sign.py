# mistake: TWO: in the last row of ctc_backward only the very last place has the logarithm of 1, the last label's place is left at -inf; and ctc_gradient has its sign turned round, shares minus y, the gradient of +ln p.
# read: right
# told: your beta ends on the last blank alone: a path may end on the last label. your ctc_gradient has the
def _with_blanks(target):
    out = [0] * (2 * len(target) + 1)
    out[1::2] = list(target)
    return out


def ctc_backward(log_y, target):
    l = _with_blanks(target)
    T, S = len(log_y), len(l)
    beta = np.full((T, S), -np.inf)
    beta[T - 1, S - 1] = 0.0
    for t in range(T - 2, -1, -1):
        for s in range(S):
            nexts = [s] + ([s + 1] if s + 1 < S else [])
            if s + 2 < S and l[s + 2] != l[s] and l[s + 2] != 0:
                nexts.append(s + 2)
            beta[t, s] = np.logaddexp.reduce([beta[t + 1, n] + log_y[t + 1, l[n]] for n in nexts])
    return beta


def ctc_gradient(log_y, target, alpha, beta):
    l = _with_blanks(target)
    occupancy = np.exp(alpha + beta - np.logaddexp.reduce(alpha[-1, -2:]))
    gradient = -np.exp(log_y)
    for s in range(len(l)):
        gradient[:, l[s]] += occupancy[:, s]
    return gradient
