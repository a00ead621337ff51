# mistake: prefix_beam forgets that a prefix stays itself when its last label is repeated (n + row[k] onto the same prefix): those paths are lost
# read: vague
# told: forgets that a label may be held: then the prefix stays as it is.
def prefix_beam(log_y, width):
    beam = {(): (0.0, -np.inf)}
    for row in log_y:
        new = {}
        for prefix, (b, n) in beam.items():
            old = new.get(prefix, (-np.inf, -np.inf))
            new[prefix] = (np.logaddexp(old[0], np.logaddexp(b, n) + row[0]), old[1])
            for k in range(1, len(row)):
                came = b if prefix and prefix[-1] == k else np.logaddexp(b, n)
                longer = prefix + (k,)
                old = new.get(longer, (-np.inf, -np.inf))
                new[longer] = (old[0], np.logaddexp(old[1], came + row[k]))
        beam = dict(sorted(new.items(), key=lambda item: np.logaddexp(*item[1]), reverse=True)[:width])
    return [(list(p), float(np.logaddexp(*s))) for p, s in beam.items()]
