# mistake: none
def ctc_forward(log_y, target):
    """alpha (T, 2M + 1): the logarithm of all beginnings of paths that are at a place in a step."""
    labels = np.zeros(2 * len(target) + 1, dtype=int)
    labels[1::2] = target
    far = np.arange(len(labels))[None, :] - np.arange(len(labels))[:, None]
    differs = (labels[None, :] != 0) & (labels[None, :] != labels[:, None])
    moves = np.where((far == 0) | (far == 1) | ((far == 2) & differs), 0.0, -np.inf)
    rows = [np.where(np.arange(len(labels)) < 2, log_y[0, labels], -np.inf)]
    for t in range(1, len(log_y)):
        rows.append(log_y[t, labels] + np.logaddexp.reduce(rows[-1][:, None] + moves, axis=0))
    return np.vstack(rows)


def ctc_loss(alpha):
    """-ln p of the target, a number."""
    *_, last = alpha
    return -np.logaddexp.reduce(last[-2:])
