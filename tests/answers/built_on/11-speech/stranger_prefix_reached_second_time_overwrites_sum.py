# mistake: a prefix reached a second time overwrites the sum that it had from the first way, instead of adding to it
# read: vague
def prefix_beam(log_y, width):
    beam = [((), 0.0, -np.inf)]
    for row in log_y:
        blank, label = {}, {}
        for prefix, b, n in beam:
            total = np.logaddexp(b, n)
            blank[prefix] = total + row[0]
            if prefix:
                label[prefix] = n + row[prefix[-1]]
            for k in range(1, len(row)):
                before = b if prefix and prefix[-1] == k else total
                label[prefix + (k,)] = before + row[k]
        everything = set(blank) | set(label)
        beam = [(p, blank.get(p, -np.inf), label.get(p, -np.inf)) for p in everything]
        beam.sort(key=lambda e: (-np.logaddexp(e[1], e[2]), e[0]))
        beam = beam[:width]
    return [(list(p), np.logaddexp(b, n)) for p, b, n in beam]
