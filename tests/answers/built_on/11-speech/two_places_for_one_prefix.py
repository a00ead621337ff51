# mistake: The paths of a prefix that end in a blank and those that end in its label compete for places in the beam as two hypotheses, and are added only at the end, instead of being kept and ranked as one prefix.
def prefix_beam(log_y, width):
    beam = {((), True): 0.0}
    for row in log_y:
        new = {}
        for (prefix, in_blank), score in beam.items():
            for k, log_p in enumerate(row):
                if k == 0:
                    key = (prefix, True)
                elif not in_blank and prefix[-1] == k:
                    key = (prefix, False)
                else:
                    key = (prefix + (k,), False)
                new[key] = np.logaddexp(new.get(key, -np.inf), score + log_p)
        ranked = sorted(new.items(), key=lambda pair: pair[1], reverse=True)
        beam = dict(ranked[:width])
    total = {}
    for (prefix, _), score in beam.items():
        total[prefix] = np.logaddexp(total.get(prefix, -np.inf), score)
    found = sorted(total.items(), key=lambda pair: pair[1], reverse=True)
    return [(list(prefix), float(score)) for prefix, score in found if score > -np.inf]
