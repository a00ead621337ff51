# mistake: ctc_forward multiplies each way in by the probability of the label it comes from (in step t), not of the label where it arrives
# read: wrong
# told: In ctc_forward. In yours stands, with the right numbers so far, alpha; what comes next, total, does not: look from there on.
def ctc_forward(log_y, target):
    l = [0]
    for k in target:
        l.append(k)
        l.append(0)
    T, S = len(log_y), len(l)
    alpha = np.full((T, S), -np.inf)
    alpha[0, 0] = log_y[0, 0]
    if S > 1:
        alpha[0, 1] = log_y[0, l[1]]
    for t in range(1, T):
        for s in range(S):
            total = alpha[t - 1, s] + log_y[t, l[s]]
            if s >= 1:
                total = np.logaddexp(total, alpha[t - 1, s - 1] + log_y[t, l[s - 1]])
            if s >= 2 and l[s] != 0 and l[s] != l[s - 2]:
                total = np.logaddexp(total, alpha[t - 1, s - 2] + log_y[t, l[s - 2]])
            alpha[t, s] = total
    return alpha
