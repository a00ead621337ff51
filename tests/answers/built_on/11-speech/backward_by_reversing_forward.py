# mistake: beta is the forward table of the reversed problem, turned back, less the step's own log y; where a label of the target has no probability in a step, that is -inf less -inf: NaN with a warning
# read: nothing
# told: In ctc_backward. Some of your numbers are NaN: minus infinity is given here, and minus infinity less itself, or times 0, is NaN.
def _alphas(log_y, target):
    places = np.zeros(2 * len(target) + 1, dtype=int)
    places[1::2] = target
    emitted = log_y[:, places]
    alpha = np.full(emitted.shape, -np.inf)
    alpha[0, :2] = emitted[0, :2]
    skips = np.where(places[2:] != places[:-2], 0.0, -np.inf)
    for t in range(1, len(alpha)):
        row = alpha[t - 1].copy()
        row[1:] = np.logaddexp(row[1:], alpha[t - 1, :-1])
        row[2:] = np.logaddexp(row[2:], alpha[t - 1, :-2] + skips)
        alpha[t] = row + emitted[t]
    return alpha, emitted


def ctc_backward(log_y, target):
    turned, emitted = _alphas(log_y[::-1], list(target)[::-1])
    return (turned - emitted)[::-1, ::-1].copy()


def ctc_gradient(log_y, target, alpha, beta):
    places = np.zeros(2 * len(target) + 1, dtype=int)
    places[1::2] = target
    share = np.exp(alpha + beta - np.logaddexp.reduce(alpha[-1, -2:]))
    gradient = np.exp(log_y)
    np.subtract.at(gradient.T, places, share.T)
    return gradient
