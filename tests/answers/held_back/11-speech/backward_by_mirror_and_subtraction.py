# mistake: ctc_backward runs the forward sum on the mirrored problem, which contains step t itself, and takes it out again by subtracting log_y[t, l'_s]; where that is -inf, -inf - (-inf) gives NaN and a warning instead of the sum over the ends; right where every label of the target and the blank have a probability at every step
# read: right
# told: In ctc_backward. Some of your numbers are NaN: minus infinity is given here, and minus i
def ctc_backward(log_y, target):
    labels = np.zeros(2 * len(target) + 1, dtype=int)
    labels[1::2] = target

    def forward(emitted, labels):
        skips = np.zeros(len(labels), dtype=bool)
        skips[2:] = (labels[2:] != 0) & (labels[2:] != labels[:-2])
        rows = [np.where(np.arange(len(labels)) < 2, emitted[0], -np.inf)]
        for now in emitted[1:]:
            before = np.concatenate([[-np.inf, -np.inf], rows[-1]])
            total = np.logaddexp(before[2:], before[1:-1])
            total = np.where(skips, np.logaddexp(total, before[:-2]), total)
            rows.append(total + now)
        return np.array(rows)

    emitted = log_y[:, labels]
    return forward(emitted[::-1, ::-1], labels[::-1])[::-1, ::-1] - emitted
