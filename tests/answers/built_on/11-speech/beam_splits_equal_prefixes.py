# mistake: the table of candidates has one row for each prefix kept and one for each of its extensions, but an extension that is itself already in the beam is not added to it; the same string stands in the list twice, each time with a part of its probability
# read: vague
def prefix_beam(log_y, width):
    prefixes, sums = [()], np.array([[0.0, -np.inf]])
    for scores in np.asarray(log_y):
        either = np.logaddexp(sums[:, 0], sums[:, 1])
        last = np.array([prefix[-1] if prefix else 0 for prefix in prefixes])
        stay = np.stack([either + scores[0], np.where(last > 0, sums[:, 1] + scores[last], -np.inf)], axis=1)
        grow = either[:, None] + scores[1:]
        row = np.flatnonzero(last)
        grow[row, last[row] - 1] = sums[row, 0] + scores[last[row]]
        names = prefixes + [(*prefix, k) for prefix in prefixes for k in range(1, len(scores))]
        table = np.concatenate([stay, np.stack([np.full(grow.size, -np.inf), grow.ravel()], axis=1)])
        total = np.logaddexp(table[:, 0], table[:, 1])
        best = np.argsort(-total, kind="stable")[:width]
        best = best[total[best] > -np.inf]
        prefixes, sums = [names[k] for k in best], table[best]
    return [(list(prefix), float(np.logaddexp(*pair))) for prefix, pair in zip(prefixes, sums)]
