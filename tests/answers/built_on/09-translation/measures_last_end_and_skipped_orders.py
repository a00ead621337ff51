# mistake: two mistakes: exact_match cuts at the last end, not the first (translations with two ends); and bleu leaves an order out where nothing is met instead of giving 0
# read: right
# told: your exact_match cuts at the last end: the first one counts. your bleu leaves out an
def exact_match(found, wanted, end):
    cut = []
    for f in found:
        ends = {word: k for k, word in enumerate(f)}
        cut.append(f[: ends.get(end, len(f))])
    return float(np.mean([f == w for f, w in zip(cut, wanted)]))


def bleu(found, wanted, order):
    logs = []
    for n in range(1, order + 1):
        met = total = 0
        for f, w in zip(found, wanted):
            left = [tuple(w[k : k + n]) for k in range(len(w) - n + 1)]
            for k in range(len(f) - n + 1):
                total += 1
                if tuple(f[k : k + n]) in left:
                    left.remove(tuple(f[k : k + n]))
                    met += 1
        if met > 0:
            logs.append(np.log(met / total))
    c, r = sum(map(len, found)), sum(map(len, wanted))
    if c == 0 or not logs:
        return 0.0
    return min(1.0, np.exp(1 - r / c)) * np.exp(sum(logs) / len(logs))
