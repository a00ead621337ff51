# mistake: ctc_backward contains the step t itself too (the older convention of Graves): each entry has log_y of its own step added, the last row as well
# read: right
# told: your beta contains step t, which alpha contains already: then it counts twice in alpha + beta.
def ctc_backward(log_y, target):
    l = [0]
    for k in target:
        l += [k, 0]
    T, S = len(log_y), len(l)
    beta = np.full((T, S), -np.inf)
    beta[-1, -1] = log_y[-1, 0]
    if S > 1:
        beta[-1, -2] = log_y[-1, l[-2]]
    for t in range(T - 2, -1, -1):
        for s in range(S):
            total = beta[t + 1, s]
            if s + 1 < S:
                total = np.logaddexp(total, beta[t + 1, s + 1])
            if s + 2 < S and l[s] != 0 and l[s] != l[s + 2]:
                total = np.logaddexp(total, beta[t + 1, s + 2])
            beta[t, s] = total + log_y[t, l[s]]
    return beta
