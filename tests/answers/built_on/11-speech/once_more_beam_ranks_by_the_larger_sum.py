# mistake: prefix_beam chooses the prefixes that it keeps by the larger of their two sums and not by both together, so one whose probability is spread over both may be dropped for a less likely one; the list that it returns is ranked and valued by both; right where the beam is wide enough to drop nothing, or where the ranking is the same
# read: vague
def prefix_beam(log_y, width):
    nothing = -np.inf
    beam = {(): [0.0, nothing]}
    for step in log_y:
        grown = {}

        def add(prefix, kind, value):
            sums = grown.setdefault(prefix, [nothing, nothing])
            sums[kind] = np.logaddexp(sums[kind], value)

        for prefix, (blank, label) in beam.items():
            both = np.logaddexp(blank, label)
            add(prefix, 0, both + step[0])
            for k in range(1, len(step)):
                if prefix and prefix[-1] == k:
                    add(prefix, 1, label + step[k])
                    add(prefix + (k,), 1, blank + step[k])
                else:
                    add(prefix + (k,), 1, both + step[k])
        best = sorted(grown, key=lambda prefix: max(grown[prefix]), reverse=True)[:width]
        beam = {prefix: grown[prefix] for prefix in best}
    found = [(list(prefix), float(np.logaddexp(*sums))) for prefix, sums in beam.items()]
    return sorted(found, key=lambda pair: pair[1], reverse=True)
