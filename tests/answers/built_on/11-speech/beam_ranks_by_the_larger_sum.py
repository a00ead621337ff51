# mistake: the prefixes that stay are chosen by the larger of the two sums instead of by both together; shows in a narrow beam (the ln p of what is kept is both together)
# read: vague
def prefix_beam(log_y, width):
    beam = {(): np.array([0.0, -np.inf])}
    for row in log_y:
        new = {}

        def put(prefix, which, value):
            pair = new.setdefault(prefix, np.full(2, -np.inf))
            pair[which] = np.logaddexp(pair[which], value)

        for prefix, pair in beam.items():
            both = np.logaddexp(*pair)
            put(prefix, 0, both + row[0])
            for k in range(1, len(row)):
                if prefix and prefix[-1] == k:
                    put(prefix, 1, pair[1] + row[k])
                    put(prefix + (k,), 1, pair[0] + row[k])
                else:
                    put(prefix + (k,), 1, both + row[k])
        best = sorted(new, key=lambda prefix: max(new[prefix]), reverse=True)[:width]
        beam = {prefix: new[prefix] for prefix in best}
    answer = [(list(prefix), np.logaddexp(*pair)) for prefix, pair in beam.items()]
    return sorted(answer, key=lambda each: each[1], reverse=True)
