# mistake: the prefixes to keep are chosen by the larger of the two sums (blank, label), not by what both make together
# read: wrong
def prefix_beam(log_y, width):
    beam = {(): (0.0, -np.inf)}
    for row in log_y:
        new = {}
        for prefix, (b, n) in beam.items():
            both = np.logaddexp(b, n)
            for k in range(len(row)):
                if k == 0:
                    updates = [(prefix, both + row[0], -np.inf)]
                elif prefix and prefix[-1] == k:
                    updates = [(prefix, -np.inf, n + row[k]), (prefix + (k,), -np.inf, b + row[k])]
                else:
                    updates = [(prefix + (k,), -np.inf, both + row[k])]
                for p, x, y in updates:
                    old = new.get(p, (-np.inf, -np.inf))
                    new[p] = (np.logaddexp(old[0], x), np.logaddexp(old[1], y))
        kept = sorted(new, key=lambda p: max(new[p]), reverse=True)[:width]
        beam = {p: new[p] for p in kept}
    result = [(list(p), float(np.logaddexp(*sums))) for p, sums in beam.items()]
    return sorted(result, key=lambda r: -r[1])
