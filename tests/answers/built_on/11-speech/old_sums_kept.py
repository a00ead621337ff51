# mistake: The sums of a step start as a copy of the beam before instead of empty, so every prefix keeps its old probability without reading the step.
# told: In prefix_beam. The smallest call that goes wrong: prefix_beam([[-0.2158, -1.6395]], 2) should be [(
def prefix_beam(log_y, width):
    K = log_y.shape[1]
    none = -np.inf
    beam = {(): [0.0, none]}
    for t in range(len(log_y)):
        new = {prefix: list(sums) for prefix, sums in beam.items()}
        for prefix, (b, l) in beam.items():
            total = np.logaddexp(b, l)
            here = new.setdefault(prefix, [none, none])
            here[0] = np.logaddexp(here[0], total + log_y[t, 0])
            for k in range(1, K):
                longer = new.setdefault(prefix + (k,), [none, none])
                if prefix and prefix[-1] == k:
                    here[1] = np.logaddexp(here[1], l + log_y[t, k])
                    longer[1] = np.logaddexp(longer[1], b + log_y[t, k])
                else:
                    longer[1] = np.logaddexp(longer[1], total + log_y[t, k])
        best = sorted(new, key=lambda prefix: np.logaddexp(*new[prefix]), reverse=True)[:width]
        beam = {prefix: new[prefix] for prefix in best}
    pairs = [(list(prefix), float(np.logaddexp(*beam[prefix]))) for prefix in beam]
    return [pair for pair in pairs if pair[1] > none]
