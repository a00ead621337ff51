# mistake: beta is a forward sum over the steps turned round, but the target is not turned round; right for targets that read the same both ways, wrong for [1, 2]
# read: right
# told: in the loop over label, the passes run in the opposite order
def ctc_backward(log_y, target):
    ext = [0]
    for k in target:
        ext += [k, 0]
    E = log_y[::-1][:, ext]
    T, S = E.shape
    sums = np.full((T, S), -np.inf)
    sums[0, :2] = 0.0
    for t in range(1, T):
        r = sums[t - 1] + E[t - 1]
        for s in range(S):
            v = r[s]
            if s >= 1:
                v = np.logaddexp(v, r[s - 1])
            if s >= 2 and ext[s] != 0 and ext[s] != ext[s - 2]:
                v = np.logaddexp(v, r[s - 2])
            sums[t, s] = v
    return np.flip(sums)


def ctc_gradient(log_y, target, alpha, beta):
    ext = [0]
    for k in target:
        ext += [k, 0]
    joint = alpha + beta
    shares = np.exp(joint - np.logaddexp.reduce(joint[0]))
    grad = np.exp(log_y)
    for s, k in enumerate(ext):
        grad[:, k] -= shares[:, s]
    return grad
