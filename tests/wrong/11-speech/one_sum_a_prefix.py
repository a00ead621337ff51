# loses: check-beam
# told: prefix_beam never says the same label twice
def prefix_beam(log_y, width):
    beam = {(): 0.0}
    for y in log_y:
        new = {}
        for prefix, p in beam.items():
            for k in range(len(y)):
                longer = prefix if k == 0 or prefix[-1:] == (k,) else prefix + (k,)
                new[longer] = np.logaddexp(new.get(longer, -np.inf), p + y[k])
        beam = dict(sorted(new.items(), key=lambda item: -item[1])[:width])
    return [(list(prefix), p) for prefix, p in beam.items()]
