# mistake: the same label after a path that ends in it also makes the longer string, not only behind a blank, so a label held for two steps counts both for "2" and for "2 2"; shows from T = 2 on.
# read: right
# told: your prefix_beam lets a label that is said again make the prefix longer without a blank
def prefix_beam(log_y, width):
    """The likeliest strings with their ln p, best first."""
    beam = {(): (0.0, -np.inf)}
    for frame in log_y:
        grown = {}

        def put(prefix, blank=-np.inf, label=-np.inf):
            b, l = grown.get(prefix, (-np.inf, -np.inf))
            grown[prefix] = (np.logaddexp(b, blank), np.logaddexp(l, label))

        for prefix, (b, l) in beam.items():
            both = np.logaddexp(b, l)
            put(prefix, blank=both + frame[0])
            if prefix:
                put(prefix, label=l + frame[prefix[-1]])
            for k in range(1, len(frame)):
                put(prefix + (k,), label=both + frame[k])
        ranked = sorted(grown.items(), key=lambda item: -np.logaddexp(*item[1]))
        beam = dict(ranked[:width])
    return [(list(prefix), float(np.logaddexp(*sums))) for prefix, sums in beam.items()]
