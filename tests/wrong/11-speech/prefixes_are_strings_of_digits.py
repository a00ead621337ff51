# loses: check-beam
# told: In prefix_beam.
def prefix_beam(log_y, width):
    beam = {"": (0.0, -np.inf)}
    for row in log_y:
        longer = {}

        def add(prefix, in_blank, in_label):
            a, b = longer.get(prefix, (-np.inf, -np.inf))
            longer[prefix] = np.logaddexp(a, in_blank), np.logaddexp(b, in_label)

        for prefix, (in_blank, in_label) in beam.items():
            both = np.logaddexp(in_blank, in_label)
            add(prefix, both + row[0], -np.inf)
            for k in range(1, len(row)):
                if prefix and prefix[-1] == str(k):
                    add(prefix, -np.inf, in_label + row[k])
                    add(prefix + str(k), -np.inf, in_blank + row[k])
                else:
                    add(prefix + str(k), -np.inf, both + row[k])
        beam = dict(sorted(longer.items(), key=lambda item: -np.logaddexp(*item[1]))[:width])
    found = [([int(label) for label in prefix], float(np.logaddexp(*sums))) for prefix, sums in beam.items()]
    return [each for each in found if each[1] > -np.inf]
