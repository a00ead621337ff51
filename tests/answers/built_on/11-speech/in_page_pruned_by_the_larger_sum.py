# mistake: the beam keeps the prefixes with the largest of the two sums (max), not with the largest of both together
# read: vague
def prefix_beam(log_y, width):
    """The likeliest strings with their ln p, best first."""
    T, K = log_y.shape
    beams = {(): (0.0, -np.inf)}  # ends in a blank, ends in its last label
    for t in range(T):
        new = {}

        def add(prefix, blank, label):
            b, l = new.get(prefix, (-np.inf, -np.inf))
            new[prefix] = np.logaddexp(b, blank), np.logaddexp(l, label)

        for prefix, (b, l) in beams.items():
            total = np.logaddexp(b, l)
            add(prefix, total + log_y[t, 0], -np.inf)
            for k in range(1, K):
                if prefix and prefix[-1] == k:
                    add(prefix, -np.inf, l + log_y[t, k])
                    add(prefix + (k,), -np.inf, b + log_y[t, k])
                else:
                    add(prefix + (k,), -np.inf, total + log_y[t, k])
        best = sorted(new.items(), key=lambda x: -max(x[1]))
        beams = dict(best[:width])
    return [(list(p), float(np.logaddexp(*s))) for p, s in beams.items()]
