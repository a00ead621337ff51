# mistake: the sums of paths that end in a blank are moved on (either + blank) before the same label is put behind a blank, so the repeated label starts from paths that have already read this step's blank: two labels' worth of one step
# read: vague
def prefix_beam(log_y, width):
    names, blank, label = [()], np.zeros(1), np.full(1, -np.inf)
    for scores in np.asarray(log_y):
        B, K = len(names), len(scores)
        last = np.array([name[-1] if name else 0 for name in names])
        either = np.logaddexp(blank, label)
        blank = either + scores[0]
        grow = either[:, None] + scores
        grow[np.arange(B), last] = blank + scores[last]
        label = np.where(last > 0, label + scores[last], -np.inf)
        index = {name: k for k, name in enumerate(names)}
        pool = [names, [blank], [label]]
        fresh, values = [], []
        for n, name in enumerate(names):
            for k in range(1, K):
                longer = (*name, k)
                if longer in index:
                    label[index[longer]] = np.logaddexp(label[index[longer]], grow[n, k])
                else:
                    fresh.append(longer)
                    values.append(grow[n, k])
        names = pool[0] + fresh
        blank = np.concatenate([blank, np.full(len(fresh), -np.inf)])
        label = np.concatenate([label, np.array(values)])
        total = np.logaddexp(blank, label)
        best = np.argsort(-total, kind="stable")[:width]
        best = best[np.isfinite(total[best])]
        names, blank, label = [names[k] for k in best], blank[best], label[best]
    return [(list(name), float(np.logaddexp(b, l))) for name, b, l in zip(names, blank, label)]
