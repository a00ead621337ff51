# mistake: ctc_forward lets a path skip the blank between two equal labels too (the condition that l'_s differs from l'_{s-2} is missing), so for a target with the same label twice in a row it counts paths that say it once; right for targets in which no label follows itself; ctc_loss is right
# read: right
# told: your alpha skips the blank between two equal labels: without it both would become one.
def ctc_forward(log_y, target):
    places = [0]
    for label in target:
        places += [label, 0]
    alpha = np.full((len(log_y), len(places)), -np.inf)
    alpha[0, :2] = log_y[0, places[:2]]
    for t in range(1, len(log_y)):
        for s, label in enumerate(places):
            total = alpha[t - 1, s]
            if s >= 1:
                total = np.logaddexp(total, alpha[t - 1, s - 1])
            if s >= 2 and label != 0:
                total = np.logaddexp(total, alpha[t - 1, s - 2])
            alpha[t, s] = total + log_y[t, label]
    return alpha


def ctc_loss(alpha):
    return -np.logaddexp.reduce(alpha[-1, -2:])
