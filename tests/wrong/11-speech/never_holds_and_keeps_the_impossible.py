# loses: check-beam
# told: forgets that a label may be held
def prefix_beam(log_y, width):
    beam = [((), 0.0, -np.inf)]
    for row in log_y:
        found = {}
        for prefix, blank, label in beam:
            both = np.logaddexp(blank, label)
            sums = found.setdefault(prefix, [-np.inf, -np.inf])
            sums[0] = np.logaddexp(sums[0], both + row[0])
            for k in range(1, len(row)):
                sums = found.setdefault((*prefix, k), [-np.inf, -np.inf])
                sums[1] = np.logaddexp(sums[1], (blank if prefix[-1:] == (k,) else both) + row[k])
        beam = [(prefix, *sums) for prefix, sums in found.items()]
        beam = sorted(beam, key=lambda each: np.logaddexp(*each[1:]), reverse=True)[:width]
    return [(list(prefix), float(np.logaddexp(*sums))) for prefix, *sums in beam]
