# mistake: ctc_loss adds alpha[-1, -1] and alpha[-1, -2] by index; a target without labels has one place only, and the second index raises IndexError
# read: right
# told: In ctc_loss. It stops: IndexError: index -2 is out of bounds for axis 1 with size 1 (lin
def ctc_forward(log_y, target):
    S = 2 * len(target) + 1
    places = np.zeros(S, dtype=int)
    places[1::2] = target
    buffer = np.full((len(log_y), S + 2), -np.inf)
    alpha = buffer[:, 2:]
    gate = np.full(S, -np.inf)
    gate[2:] = np.where(places[2:] != places[:-2], 0.0, -np.inf)
    alpha[0, :2] = log_y[0, places[:2]]
    for t in range(1, len(log_y)):
        before = buffer[t - 1]
        total = np.logaddexp(before[2:], before[1:-1])
        np.logaddexp(total, before[:-2] + gate, out=total)
        np.add(total, log_y[t, places], out=alpha[t])
    return alpha.copy()


def ctc_loss(alpha):
    last, before = alpha[-1, -1], alpha[-1, -2]
    return -np.logaddexp(last, before)
