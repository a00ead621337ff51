# mistake: prefix_beam keeps the likeliest of the ways that reach a prefix (max), and does not add them
# read: vague
def prefix_beam(log_y, width):
    beam = {(): (0.0, -np.inf)}
    for t in range(len(log_y)):
        new = {}
        for prefix, (b, n) in beam.items():
            best = max(b, n)
            ways = [(prefix, best + log_y[t, 0], -np.inf)]
            for k in range(1, log_y.shape[1]):
                if len(prefix) > 0 and prefix[-1] == k:
                    ways.append((prefix, -np.inf, n + log_y[t, k]))
                    ways.append((prefix + (k,), -np.inf, b + log_y[t, k]))
                else:
                    ways.append((prefix + (k,), -np.inf, best + log_y[t, k]))
            for q, qb, qn in ways:
                old = new.get(q, (-np.inf, -np.inf))
                new[q] = (max(old[0], qb), max(old[1], qn))
        ranked = sorted(new.items(), key=lambda kv: max(kv[1]), reverse=True)
        beam = dict(ranked[:width])
    return [(list(q), max(v)) for q, v in beam.items()]
