# loses: check-beam
# told: prefix_beam never says the same label twice
def prefix_beam(log_y, width):
    beam = {(): (0.0, -np.inf)}
    for y in log_y:
        new = {}

        def add(prefix, blank, label):
            b, l = new.get(prefix, (-np.inf, -np.inf))
            new[prefix] = np.logaddexp(b, blank), np.logaddexp(l, label)

        for prefix, (b, l) in beam.items():
            both = np.logaddexp(b, l)
            add(prefix, both + y[0], -np.inf)
            for k in range(1, len(y)):
                if prefix and k == prefix[-1]:
                    add(prefix, -np.inf, l + y[k])
                else:
                    add(prefix + (k,), -np.inf, both + y[k])
        best = sorted(new, key=lambda prefix: np.logaddexp(*new[prefix]), reverse=True)
        beam = {prefix: new[prefix] for prefix in best[:width] if np.logaddexp(*new[prefix]) > -np.inf}
    return [(list(prefix), np.logaddexp(*sums)) for prefix, sums in beam.items()]
