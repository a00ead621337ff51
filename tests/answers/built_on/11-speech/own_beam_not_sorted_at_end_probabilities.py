# mistake: TWO: returns probabilities, worst first
# told: your prefix_beam returns probabilities: their logarithms are asked for. your prefix_beam returns the
def prefix_beam(log_y, width):
    beam = {(): (0.0, -np.inf)}
    for row in log_y:
        new = {}

        def put(p, b, l):
            x, y = new.get(p, (-np.inf, -np.inf))
            new[p] = (np.logaddexp(x, b), np.logaddexp(y, l))

        for p, (b, l) in beam.items():
            all_ = np.logaddexp(b, l)
            put(p, all_ + row[0], -np.inf)
            for k in range(1, len(row)):
                if p and p[-1] == k:
                    put(p, -np.inf, l + row[k])
                    put(p + (k,), -np.inf, b + row[k])
                else:
                    put(p + (k,), -np.inf, all_ + row[k])
        beam = dict(sorted(new.items(), key=lambda e: -np.logaddexp(*e[1]))[:width])
    out = [(list(p), float(np.exp(np.logaddexp(*s)))) for p, s in beam.items()]
    return [e for e in out if e[1] > 0][::-1]
