# mistake: beta multiplies by the next step's probability of the own place (l[s]) for all three followers, instead of that of the place one goes to
# read: right
# told: your beta multiplies by the probability of the label where it is: it is that of the label
def ctc_backward(log_y, target):
    """beta (T, 2M + 1): the logarithm of all ends of paths that follow on a place in a step."""
    T = len(log_y)
    l = [0]
    for k in target:
        l += [k, 0]
    S = len(l)
    beta = np.full((T, S), -np.inf)
    beta[-1, -2:] = 0.0
    for t in range(T - 2, -1, -1):
        nxt = beta[t + 1]
        for s in range(S):
            b = nxt[s]
            if s + 1 < S:
                b = np.logaddexp(b, nxt[s + 1])
            if s + 2 < S and l[s + 2] != 0 and l[s + 2] != l[s]:
                b = np.logaddexp(b, nxt[s + 2])
            beta[t, s] = b + log_y[t + 1, l[s]]
    return beta


def ctc_gradient(log_y, target, alpha, beta):
    """The gradient (T, K) with respect to the scores."""
    l = [0]
    for k in target:
        l += [k, 0]
    both = alpha + beta
    lnp = np.logaddexp.reduce(alpha[-1, -2:])
    d = np.exp(log_y)
    for s, k in enumerate(l):
        d[:, k] -= np.exp(both[:, s] - lnp)
    return d
