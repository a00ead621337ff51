# mistake: TWO: where a prefix is reached in several ways prefix_beam takes the likeliest of them (max) instead of adding them; and the labels are returned as tuples, not as lists.
# read: right
# told: your prefix_beam goes by the likeliest way to each prefix, by max: the ways to one prefix are added,
def prefix_beam(log_y, width):
    never = float("-inf")
    beam = {(): (0.0, never)}
    for row in log_y:
        after = {}

        def offer(prefix, b, l):
            old_b, old_l = after.get(prefix, (never, never))
            after[prefix] = (max(old_b, b), max(old_l, l))

        for prefix, (b, l) in beam.items():
            either = max(b, l)
            offer(prefix, either + row[0], never)
            for k in range(1, len(row)):
                if prefix and k == prefix[-1]:
                    offer(prefix, never, l + row[k])
                    offer(prefix + (k,), never, b + row[k])
                else:
                    offer(prefix + (k,), never, either + row[k])
        kept = sorted(after.items(), key=lambda item: max(item[1]), reverse=True)
        beam = dict(kept[:width])
    return [(prefix, float(max(sums))) for prefix, sums in beam.items() if max(sums) > never]
