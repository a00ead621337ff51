# mistake: one score per prefix, no blank ending: repeats always merge
# told: your prefix_beam never says the same label twice: behind a blank it makes the prefix longer. Or, wit
def prefix_beam(log_y, width):
    beam = {(): 0.0}
    for row in log_y:
        new = {}
        for prefix, score in beam.items():
            for k, lp in enumerate(row):
                longer = prefix if k == 0 or prefix[-1:] == (k,) else prefix + (k,)
                new[longer] = np.logaddexp(new.get(longer, -np.inf), score + lp)
        beam = dict(sorted(new.items(), key=lambda e: -e[1])[:width])
    return [(list(p), float(s)) for p, s in beam.items() if s > -np.inf]
