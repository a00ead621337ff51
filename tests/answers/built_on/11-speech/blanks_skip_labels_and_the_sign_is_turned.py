# mistake: two: beta lets a blank jump over a label to the next blank, and the gradient is shares minus y, with the wrong sign
# read: right
# told: your ctc_gradient has the sign turned: it is what the network says, less what it should
def ctc_backward(log_y, target):
    ext = [0]
    for k in target:
        ext += [k, 0]
    T, S = len(log_y), len(ext)
    rows = [np.full(S, -np.inf)]
    rows[0][-2:] = 0
    for t in range(T - 2, -1, -1):
        r = rows[0] + log_y[t + 1, ext]
        new = r.copy()
        for s in range(S - 1):
            new[s] = np.logaddexp(new[s], r[s + 1])
            if s + 2 < S and (s % 2 == 0 or ext[s + 2] != ext[s]):
                new[s] = np.logaddexp(new[s], r[s + 2])
        rows.insert(0, new)
    return np.vstack(rows)


def ctc_gradient(log_y, target, alpha, beta):
    log_p = np.logaddexp.reduce(alpha[-1, -2:])
    wanted = np.zeros(log_y.shape)
    for s in range(alpha.shape[1]):
        label = target[s // 2] if s % 2 else 0
        wanted[:, label] += np.exp(alpha[:, s] + beta[:, s] - log_p)
    return wanted - np.exp(log_y)
