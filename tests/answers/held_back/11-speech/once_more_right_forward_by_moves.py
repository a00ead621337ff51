# mistake: none
def ctc_forward(log_y, target):
    labels = np.zeros(2 * len(target) + 1, dtype=int)
    labels[1::2] = target
    source, goal = np.indices((len(labels), len(labels)))
    far = goal - source
    allowed = (far == 0) | (far == 1) | ((far == 2) & (labels[goal] != 0) & (labels[goal] != labels[source]))
    moves = np.where(allowed, 0.0, -np.inf)
    reached = np.where(np.arange(len(labels)) < 2, 0.0, -np.inf)  # where a path may begin
    rows = []
    for emitted in log_y[:, labels]:
        rows.append(reached + emitted)
        reached = np.logaddexp.reduce(rows[-1][:, None] + moves, axis=0)
    return np.stack(rows)


def ctc_loss(alpha):
    return -np.logaddexp.reduce(alpha[-1][::-1][:2])
