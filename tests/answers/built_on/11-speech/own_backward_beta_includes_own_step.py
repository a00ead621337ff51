# mistake: beta includes the probability of its own step, as in Graves
# told: your beta contains step t, which alpha contains already: then it counts twice in alpha + beta.
def ctc_backward(log_y, target):
    z = [0]
    for k in target:
        z += [k, 0]
    T, S = len(log_y), len(z)
    b = np.full((T, S), -np.inf)
    b[-1, -2:] = log_y[-1, z[-2:]]
    for t in range(T - 2, -1, -1):
        for s in range(S):
            total = b[t + 1, s]
            if s + 1 < S:
                total = np.logaddexp(total, b[t + 1, s + 1])
            if s + 2 < S and z[s] != 0 and z[s] != z[s + 2]:
                total = np.logaddexp(total, b[t + 1, s + 2])
            b[t, s] = total + log_y[t, z[s]]
    return b


def ctc_gradient(log_y, target, alpha, beta):
    z = [0]
    for k in target:
        z += [k, 0]
    gamma = np.exp(alpha + beta - np.logaddexp.reduce(alpha[-1, -2:]))
    d = np.exp(log_y)
    for s, k in enumerate(z):
        d[:, k] -= gamma[:, s]
    return d
