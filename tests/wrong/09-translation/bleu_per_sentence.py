# loses: check-measures
# told: takes the mean of the BLEU of single sentences
def exact_match(found, wanted, end):
    right = 0
    for f, w in zip(found, wanted):
        f = list(f)
        f = f[: f.index(end)] if end in f else f
        right += f == list(w)
    return right / len(wanted)


def one_bleu(found, wanted, order):
    from collections import Counter

    logs = []
    for n in range(1, order + 1):
        hits = total = 0
        for f, w in zip(found, wanted):
            a = Counter(tuple(f[k : k + n]) for k in range(len(f) - n + 1))
            b = Counter(tuple(w[k : k + n]) for k in range(len(w) - n + 1))
            hits += sum((a & b).values())
            total += sum(a.values())
        if hits == 0:
            return 0.0
        logs.append(np.log(hits / total))
    c, r = sum(len(f) for f in found), sum(len(w) for w in wanted)
    return float(np.exp(min(0, 1 - r / c) + sum(logs) / order))


def bleu(found, wanted, order):
    return float(np.mean([one_bleu([f], [w], order) for f, w in zip(found, wanted)]))
