# mistake: in prefix_beam the prefix that is repeated by its own last label gets the whole sum (paths that end in a ...
# read: vague
def prefix_beam(log_y, width):
    beam = {(): (0.0, -np.inf)}
    for row in log_y:
        new = {}

        def put(prefix, which, value):
            pair = list(new.get(prefix, (-np.inf, -np.inf)))
            pair[which] = np.logaddexp(pair[which], value)
            new[prefix] = tuple(pair)

        for prefix, (blank, label) in beam.items():
            both = np.logaddexp(blank, label)
            put(prefix, 0, both + row[0])
            for k in range(1, len(row)):
                if prefix and k == prefix[-1]:
                    put(prefix, 1, both + row[k])
                    put(prefix + (k,), 1, blank + row[k])
                else:
                    put(prefix + (k,), 1, both + row[k])
        order = sorted(new, key=lambda p: np.logaddexp(*new[p]), reverse=True)
        beam = {p: new[p] for p in order[:width]}
    return [(list(p), float(np.logaddexp(*s))) for p, s in beam.items()]
