# mistake: the step from t to t + 1 is weighed with the probabilities of step t instead of t + 1, so beta contains t itself and not the last step; shows whenever T > 1 and steps differ.
# read: right
# told: your beta multiplies by the probabilities of step t: those of step t + 1 follow.
def ctc_backward(log_y, target):
    """beta (T, 2M + 1): the logarithm of all ends of paths that follow on a place in a step."""
    ext = [0] * (2 * len(target) + 1)
    ext[1::2] = target
    T, S = len(log_y), len(ext)
    beta = np.full((T, S), -np.inf)
    beta[-1, -2:] = 0.0
    for t in reversed(range(T - 1)):
        for s in range(S):
            onward = [s]
            if s + 1 < S:
                onward.append(s + 1)
            if s + 2 < S and ext[s + 2] != 0 and ext[s + 2] != ext[s]:
                onward.append(s + 2)
            beta[t, s] = np.logaddexp.reduce([beta[t + 1, r] + log_y[t, ext[r]] for r in onward])
    return beta


def ctc_gradient(log_y, target, alpha, beta):
    """The gradient (T, K) with respect to the scores."""
    places = np.zeros(alpha.shape[1], dtype=int)
    places[1::2] = target
    log_p = np.logaddexp.reduce(alpha[-1, -2:])
    share = np.exp(alpha + beta - log_p)
    grad = np.exp(log_y)
    for s, label in enumerate(places):
        grad[:, label] -= share[:, s]
    return grad
