# mistake: none
def prefix_beam(log_y, width):
    paths = {((), 0): 0.0}

    def strings(table):
        total = {}
        for (said, _), value in table.items():
            total[said] = np.logaddexp(total.get(said, -np.inf), value)
        return sorted(total.items(), key=lambda item: -item[1])[:width]

    for step in log_y.tolist():
        after = {}
        for (said, end), value in paths.items():
            for k, log_p in enumerate(step):
                key = (said if k in (0, end) else (*said, k), k)
                after[key] = np.logaddexp(after.get(key, -np.inf), value + log_p)
        kept = {said for said, _ in strings(after)}
        paths = {key: value for key, value in after.items() if key[0] in kept}
    return [(list(said), float(value)) for said, value in strings(paths)]
