# mistake: prefix_beam keeps the likeliest path to each prefix (max) instead of adding up all paths (logaddexp), so every ln p is that of one path and too low, and the order of the strings may differ; right only for strings that a single path says, such as over one step
# read: vague
def prefix_beam(log_y, width):
    beam = {(): (0.0, -np.inf)}
    for row in log_y:
        grown = {}

        def reach(prefix, blank, label):
            old = grown.get(prefix, (-np.inf, -np.inf))
            grown[prefix] = max(old[0], blank), max(old[1], label)

        for prefix, (in_blank, in_label) in beam.items():
            either = max(in_blank, in_label)
            reach(prefix, either + row[0], -np.inf)
            for k in range(1, len(row)):
                if prefix and prefix[-1] == k:
                    reach(prefix, -np.inf, in_label + row[k])
                    reach((*prefix, k), -np.inf, in_blank + row[k])
                else:
                    reach((*prefix, k), -np.inf, either + row[k])
        best = sorted(grown, key=lambda prefix: max(grown[prefix]), reverse=True)[:width]
        beam = {prefix: grown[prefix] for prefix in best}
    return [(list(prefix), max(sums)) for prefix, sums in beam.items()]
