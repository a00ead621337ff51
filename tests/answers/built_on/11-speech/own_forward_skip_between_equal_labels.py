# mistake: the skip is allowed between equal labels too
# told: your alpha skips the blank between two equal labels: without it both would become one.
def ctc_forward(log_y, target):
    z = [0]
    for k in target:
        z.extend([k, 0])
    T, S = len(log_y), len(z)
    a = np.full((T, S), -np.inf)
    a[0, 0] = log_y[0, 0]
    if S > 1:
        a[0, 1] = log_y[0, z[1]]
    for t in range(1, T):
        for s in range(S):
            total = a[t - 1, s]
            if s >= 1:
                total = np.logaddexp(total, a[t - 1, s - 1])
            if s >= 2 and z[s] != 0:
                total = np.logaddexp(total, a[t - 1, s - 2])
            a[t, s] = total + log_y[t, z[s]]
    return a


def ctc_loss(alpha):
    return -np.logaddexp.reduce(alpha[-1, -2:])
