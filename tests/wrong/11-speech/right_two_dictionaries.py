# loses: nothing
def prefix_beam(log_y, width):
    from collections import defaultdict

    nothing = -np.inf
    blank, label = {(): 0.0}, {}
    for y in np.asarray(log_y).tolist():
        b, l = defaultdict(lambda: nothing), defaultdict(lambda: nothing)
        for prefix in blank.keys() | label.keys():
            pb, pl = blank.get(prefix, nothing), label.get(prefix, nothing)
            b[prefix] = np.logaddexp(b[prefix], np.logaddexp(pb, pl) + y[0])
            for k, p in list(enumerate(y))[1:]:
                same = bool(prefix) and prefix[-1] == k
                if same:
                    l[prefix] = np.logaddexp(l[prefix], pl + p)
                longer = (*prefix, k)
                l[longer] = np.logaddexp(l[longer], (pb if same else np.logaddexp(pb, pl)) + p)
        total = {prefix: np.logaddexp(b[prefix], l[prefix]) for prefix in set(b) | set(l)}
        total = {prefix: p for prefix, p in total.items() if p > nothing}
        kept = sorted(total, key=total.get)[::-1][:width]
        blank = {prefix: b[prefix] for prefix in kept}
        label = {prefix: l[prefix] for prefix in kept}
    return [(prefix, float(total[prefix])) for prefix in kept]
