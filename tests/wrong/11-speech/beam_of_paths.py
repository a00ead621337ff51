# loses: check-beam
# told: prefix_beam searches for the likeliest paths, and adds up only those that are left at the
def prefix_beam(log_y, width):
    beam = [((), 0.0)]
    for y in log_y:
        beam = [(path + (k,), p + y[k]) for path, p in beam for k in range(len(y))]
        beam = sorted(beam, key=lambda item: -item[1])[:width]
    found = {}
    for path, p in beam:
        said = tuple(k for t, k in enumerate(path) if k and (t == 0 or k != path[t - 1]))
        found[said] = np.logaddexp(found.get(said, -np.inf), p)
    return [(list(said), p) for said, p in sorted(found.items(), key=lambda item: -item[1])]
