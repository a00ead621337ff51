# mistake: none
def prefix_beam(log_y, width):
    kept = [([], 0.0, -np.inf)]
    for row in log_y:
        names = []
        for labels, _, _ in kept:
            names.append(labels)
        for labels, _, _ in kept:
            for k in range(1, len(row)):
                if labels + [k] not in names:
                    names.append(labels + [k])
        new = []
        for name in names:
            in_blank = in_label = -np.inf
            for labels, b, l in kept:
                if labels == name:
                    in_blank = np.logaddexp(b, l) + row[0]
                    if name:
                        in_label = np.logaddexp(in_label, l + row[name[-1]])
                elif labels == name[:-1]:
                    from_before = b if labels[-1:] == name[-1:] else np.logaddexp(b, l)
                    in_label = np.logaddexp(in_label, from_before + row[name[-1]])
            new.append((name, in_blank, in_label))
        new.sort(key=lambda entry: np.logaddexp(entry[1], entry[2]), reverse=True)
        kept = new[:width]
    return [(n, float(np.logaddexp(b, l))) for n, b, l in kept if max(b, l) > -np.inf]
