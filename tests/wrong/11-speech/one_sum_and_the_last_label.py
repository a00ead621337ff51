# loses: check-beam
# told: prefix_beam lets the two sums of a prefix compete as if they were two strings
def prefix_beam(log_y, width):
    beam = {((), 0): 0.0}
    for y in log_y:
        new = {}
        for (prefix, last), p in beam.items():
            for k in range(len(y)):
                longer = prefix if k in (0, last) else prefix + (k,)
                new[longer, k] = np.logaddexp(new.get((longer, k), -np.inf), p + y[k])
        beam = dict(sorted(new.items(), key=lambda item: -item[1])[:width])
    return [(list(prefix), p) for (prefix, _), p in beam.items()]
