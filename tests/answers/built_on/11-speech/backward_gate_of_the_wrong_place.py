# mistake: the additive gate for skips, made for the place that a path *comes to*, is used at the place that it leaves (gate[s] instead of gate[s + 2]); so no way back skips from the first label, and of the others it is asked whether they differ from the label before instead of the one behind (shows from two labels on)
# read: right
# told: your beta asks whether it might have come from two places before, as alpha does: beta as
def ctc_backward(log_y, target):
    places = np.zeros(2 * len(target) + 1, dtype=int)
    places[1::2] = target
    S = len(places)
    gate = np.full(S, -np.inf)
    gate[2:] = np.where(places[2:] != places[:-2], 0.0, -np.inf)
    beta = np.full((len(log_y), S), -np.inf)
    beta[-1, -2:] = 0
    padded = np.full(S + 2, -np.inf)
    for t in range(len(log_y) - 2, -1, -1):
        padded[:S] = beta[t + 1] + log_y[t + 1, places]
        beta[t] = np.logaddexp(np.logaddexp(padded[:S], padded[1:-1]), padded[2:] + gate)
    return beta


def ctc_gradient(log_y, target, alpha, beta):
    places = np.zeros(2 * len(target) + 1, dtype=int)
    places[1::2] = target
    share = np.exp(alpha + beta - np.logaddexp.reduce(alpha[-1, -2:]))
    return np.exp(log_y) - share @ np.eye(log_y.shape[1])[places]
