# mistake: paths may begin at the first blank only: the first label as a beginning is forgotten
# read: right
# told: your alpha begins on the first blank alone: a path may begin on the first label.
def ctc_forward(log_y, target):
    l = [0] * (2 * len(target) + 1)
    l[1::2] = target
    alpha = np.full((len(log_y), len(l)), -np.inf)
    alpha[0, 0] = log_y[0, 0]
    for t in range(1, len(log_y)):
        for s in range(len(l)):
            a = alpha[t - 1, s]
            if s > 0:
                a = np.logaddexp(a, alpha[t - 1, s - 1])
            if s > 1 and s % 2 == 1 and l[s] != l[s - 2]:
                a = np.logaddexp(a, alpha[t - 1, s - 2])
            alpha[t, s] = a + log_y[t, l[s]]
    return alpha
