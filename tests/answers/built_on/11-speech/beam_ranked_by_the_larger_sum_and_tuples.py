# mistake: two: prefixes are ranked by the larger of their two sums instead of both together, so the wrong ones are kept and the order is wrong (shows where a prefix has its probability in both); and the labels come as tuples, not lists.
# read: vague
# told: ranks prefixes by the larger of both sums
def prefix_beam(log_y, width):
    """The likeliest strings with their ln p, best first."""
    never = -np.inf
    blank, label = {(): 0.0}, {}
    for row in np.asarray(log_y):
        new_blank, new_label = {}, {}

        def add(table, key, value):
            table[key] = np.logaddexp(table.get(key, never), value)

        for prefix in set(blank) | set(label):
            pb, pl = blank.get(prefix, never), label.get(prefix, never)
            add(new_blank, prefix, np.logaddexp(pb, pl) + row[0])
            for k, log_p in enumerate(row[1:], start=1):
                if prefix and prefix[-1] == k:
                    add(new_label, prefix, pl + log_p)
                    add(new_label, prefix + (k,), pb + log_p)
                else:
                    add(new_label, prefix + (k,), np.logaddexp(pb, pl) + log_p)

        def rank(prefix):
            return max(new_blank.get(prefix, never), new_label.get(prefix, never))

        best = sorted(set(new_blank) | set(new_label), key=lambda prefix: (-rank(prefix), prefix))[:width]
        blank = {prefix: new_blank.get(prefix, never) for prefix in best}
        label = {prefix: new_label.get(prefix, never) for prefix in best}
    return [(prefix, float(np.logaddexp(blank[prefix], label[prefix]))) for prefix in best]
