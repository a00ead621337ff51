# mistake: prefix_beam ranks and prunes the prefixes by ln p divided by their length (length normalisation from translation), so longer strings are favoured and the list is not the likeliest first
# read: right
# told: your prefix_beam divides by the length of a prefix when it ranks: they are ranked by their probability.
def prefix_beam(log_y, width):
    beam = {(): (0.0, -np.inf)}
    for row in log_y:
        new = {}

        def add(prefix, blank, label):
            b, n = new.get(prefix, (-np.inf, -np.inf))
            new[prefix] = (np.logaddexp(b, blank), np.logaddexp(n, label))

        for prefix, (b, n) in beam.items():
            both = np.logaddexp(b, n)
            add(prefix, both + row[0], -np.inf)
            for k in range(1, len(row)):
                if prefix and prefix[-1] == k:
                    add(prefix, -np.inf, n + row[k])
                    add(prefix + (k,), -np.inf, b + row[k])
                else:
                    add(prefix + (k,), -np.inf, both + row[k])
        ranked = sorted(new, key=lambda q: np.logaddexp(*new[q]) / max(len(q), 1), reverse=True)
        beam = {q: new[q] for q in ranked[:width]}
    return [(list(q), float(np.logaddexp(*s))) for q, s in beam.items()]
