# mistake: ctc_forward has no guard s >= 2 on the skip, so at place 1 the index s - 2 = -1 wraps round to the last place of the row before
# read: vague
def ctc_forward(log_y, target):
    l = [0]
    for k in target:
        l += [k, 0]
    T, S = len(log_y), len(l)
    alpha = np.full((T, S), -np.inf)
    alpha[0, :2] = log_y[0, l[:2]]
    for t in range(1, T):
        for s in range(S):
            a = alpha[t - 1, s]
            if s > 0:
                a = np.logaddexp(a, alpha[t - 1, s - 1])
            if l[s] != 0 and l[s] != l[s - 2]:
                a = np.logaddexp(a, alpha[t - 1, s - 2])
            alpha[t, s] = a + log_y[t, l[s]]
    return alpha
