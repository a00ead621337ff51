# mistake: prefix_beam keeps one sum for each prefix instead of two: a label that equals the last one always continues the prefix and never lengthens it, so no string with the same label twice in a row is ever found.
# read: right
# told: your prefix_beam never says the same label twice: behind a blank it makes the prefix longer. Or, wit
def prefix_beam(log_y, width):
    beam = {(): 0.0}
    for step in log_y:
        new = {}
        for prefix, score in beam.items():
            for k, lp in enumerate(step):
                if k == 0 or (prefix and prefix[-1] == k):
                    target = prefix
                else:
                    target = prefix + (k,)
                new[target] = np.logaddexp(new.get(target, -np.inf), score + lp)
        best = sorted(new, key=new.get, reverse=True)[:width]
        beam = {prefix: new[prefix] for prefix in best}
    return [(list(p), float(s)) for p, s in beam.items() if s > -np.inf]
