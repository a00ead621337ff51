# mistake: none
def ctc_forward(log_y, target):
    places = [0, *(each for label in target for each in (label, 0))]
    S = len(places)
    # moves[s, r] is 0 where a path may go from place r to place s, and -inf where it may not
    moves = np.array(
        [
            [0.0 if s - r in (0, 1) or (s - r == 2 and 0 != places[s] != places[r]) else -np.inf for r in range(S)]
            for s in range(S)
        ]
    )
    # before the sound a path stands in front of the first blank, from where it reaches the first two places
    said = log_y[:, places]
    alpha = [np.where(np.arange(S) < 2, said[0], -np.inf)]
    while len(alpha) < len(log_y):
        alpha.append(np.logaddexp.reduce(moves + alpha[-1], axis=1) + said[len(alpha)])
    return np.vstack(alpha)


def ctc_loss(alpha):
    last = alpha[-1, -1]
    return -last if alpha.shape[1] == 1 else -np.logaddexp(last, alpha[-1, -2])
