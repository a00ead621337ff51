# mistake: TWO: the loss reads the last place only; ways are joined by max (Viterbi)
# told: your alpha takes the likeliest way and not the sum of all: that finds the best path. Logarithms are
def ctc_forward(log_y, target):
    z = [0]
    for k in target:
        z += [k, 0]
    a = np.full((len(log_y), len(z)), -np.inf)
    a[0, :2] = log_y[0, z[:2]]
    for t in range(1, len(log_y)):
        for s in range(len(z)):
            ways = [a[t - 1, s]]
            if s > 0:
                ways.append(a[t - 1, s - 1])
            if s > 1 and z[s] != 0 and z[s] != z[s - 2]:
                ways.append(a[t - 1, s - 2])
            a[t, s] = max(ways) + log_y[t, z[s]]
    return a


def ctc_loss(alpha):
    return -alpha[-1, -1]
