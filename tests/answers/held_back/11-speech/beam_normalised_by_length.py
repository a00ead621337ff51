# mistake: prefix_beam ranks prefixes by ln p divided by their number of labels (as translators do), both when it keeps `width` of them and in the final order, instead of by ln p itself, so longer strings are preferred to likelier short ones; the ln p that stands beside each string is not divided; right where all strings that compete have the same number of labels, or none and one
# read: vague
def prefix_beam(log_y, width):
    nothing = -np.inf
    beam = {(): (0.0, nothing)}

    def rank(item):
        prefix, (blank, label) = item
        return np.logaddexp(blank, label) / max(len(prefix), 1)

    for row in log_y:
        grown = {}

        def add(prefix, blank, label):
            b, l = grown.get(prefix, (nothing, nothing))
            grown[prefix] = np.logaddexp(b, blank), np.logaddexp(l, label)

        for prefix, (blank, label) in beam.items():
            both = np.logaddexp(blank, label)
            add(prefix, both + row[0], nothing)
            for k in range(1, len(row)):
                if prefix and prefix[-1] == k:
                    add(prefix, nothing, label + row[k])
                    add((*prefix, k), nothing, blank + row[k])
                else:
                    add((*prefix, k), nothing, both + row[k])
        beam = dict(sorted(grown.items(), key=rank, reverse=True)[:width])
    return [(list(prefix), float(np.logaddexp(*sums))) for prefix, sums in beam.items()]
