# mistake: prefix_beam keeps every way to a prefix as an entry of its own in a list and does not add entries of the same prefix: the same labels appear several times with parts of their probability, and take one another's places in the beam.
# read: nothing
def prefix_beam(log_y, width):
    beam = [([], 0.0, True)]  # labels, ln p, does the path end in a blank?
    for row in log_y:
        candidates = []
        for labels, score, in_blank in beam:
            for k, log_p in enumerate(row):
                if k == 0:
                    candidates.append((labels, score + log_p, True))
                elif labels and labels[-1] == k and not in_blank:
                    candidates.append((labels, score + log_p, False))
                else:
                    candidates.append((labels + [k], score + log_p, False))
        candidates.sort(key=lambda c: c[1], reverse=True)
        beam = candidates[:width]
    return [(labels, float(score)) for labels, score, _ in beam if score > -np.inf]
