# mistake: one row is updated in place, first with the neighbour at s - 1 and then with s - 2, but the second line reads entries that have already taken in their own neighbour; so a path may also come from s - 3, and the sum over s - 2 and beyond is too large (shows from two labels on)
# read: right
# told: In ctc_forward. The first time that total is made, its right numbers stand in yours; whe
def ctc_forward(log_y, target):
    places = np.zeros(2 * len(target) + 1, dtype=int)
    places[1::2] = target
    emitted = log_y[:, places]
    gate = np.where(places[2:] != places[:-2], 0.0, -np.inf)
    alpha = np.full(emitted.shape, -np.inf)
    alpha[0, :2] = emitted[0, :2]
    for t in range(1, len(alpha)):
        row = alpha[t - 1].copy()
        row[1:] = np.logaddexp(row[1:], alpha[t - 1, :-1])
        row[2:] = np.logaddexp(row[2:], row[:-2] + gate)
        alpha[t] = emitted[t] + row
    return alpha


def ctc_loss(alpha):
    return -np.logaddexp.reduce(alpha[-1, -2:])
