# mistake: none, the path starts at a virtual place in front of the target in a step of its own, and each step is one logaddexp.reduce over a strided view of three neighbours
def ctc_forward(log_y, target):
    M = len(target)
    places = np.zeros(2 * M + 1, dtype=int)
    places[1::2] = target
    gates = np.zeros((2 * M + 1, 3))
    gates[2:, 0] = np.where(places[2:] == places[:-2], -np.inf, 0)
    gates[0, 0] = -np.inf
    line = np.full(2 * M + 3, -np.inf)
    line[1] = 0.0
    alpha = np.empty((len(log_y), 2 * M + 1))
    for t, emitted in enumerate(log_y[:, places]):
        three = np.lib.stride_tricks.sliding_window_view(line, 3) + gates
        alpha[t] = np.logaddexp.reduce(three, axis=1) + emitted
        line[1] = -np.inf
        line[2:] = alpha[t]
    return alpha


def ctc_loss(alpha):
    top = alpha[-1, -2:]
    return float(-np.logaddexp.accumulate(top)[-1])
