# mistake: The skip is not barred at the first label, where place s - 2 is index -1, so paths come from the last blank around to the first label.
# told: your ctc_forward gives the numbers that come out if, where it is asked whether s >= 2 and states[s]
def ctc_forward(log_y, target):
    T, S = len(log_y), 2 * len(target) + 1
    l = [0] * S
    l[1::2] = target
    alpha = np.full((T, S), -np.inf)
    alpha[0, 0] = log_y[0, 0]
    if S > 1:
        alpha[0, 1] = log_y[0, l[1]]
    for t in range(1, T):
        for s in range(S):
            total = alpha[t - 1, s]
            if s >= 1:
                total = np.logaddexp(total, alpha[t - 1, s - 1])
                if l[s] != 0 and l[s] != l[s - 2]:
                    total = np.logaddexp(total, alpha[t - 1, s - 2])
            alpha[t, s] = total + log_y[t, l[s]]
    return alpha
