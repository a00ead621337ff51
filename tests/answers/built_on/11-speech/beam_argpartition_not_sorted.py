# mistake: the best `width` candidates are chosen with np.argpartition, which does not sort them, so the list that comes back need not have the likeliest first (the pairs are right)
# read: vague
def prefix_beam(log_y, width):
    beam = {(): np.array([0.0, -np.inf])}
    for scores in np.asarray(log_y):
        found = {}
        for prefix, (blank, label) in beam.items():
            either = np.logaddexp(blank, label)
            moves = either + scores
            entry = found.setdefault(prefix, np.full(2, -np.inf))
            entry[0] = np.logaddexp(entry[0], moves[0])
            if prefix:
                entry[1] = np.logaddexp(entry[1], label + scores[prefix[-1]])
                moves[prefix[-1]] = blank + scores[prefix[-1]]
            for k in range(1, len(scores)):
                entry = found.setdefault((*prefix, k), np.full(2, -np.inf))
                entry[1] = np.logaddexp(entry[1], moves[k])
        names = list(found)
        total = np.logaddexp.reduce(np.array([found[name] for name in names]), axis=1)
        width_now = min(width, len(names))
        keep = np.argpartition(total, len(names) - width_now)[len(names) - width_now :]
        beam = {names[k]: found[names[k]] for k in keep if total[k] > -np.inf}
    return [(list(prefix), float(np.logaddexp(*pair))) for prefix, pair in beam.items()]
