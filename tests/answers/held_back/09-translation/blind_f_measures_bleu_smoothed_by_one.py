# mistake: bleu adds one to the numbers of met and of all n-grams for n of 2 and more (smoothing), so that it is too high and not 0 where no such n-gram is met.
# read: nothing
from collections import Counter


def exact_match(found, wanted, end):
    def until_end(words):
        kept = []
        for w in words:
            if w == end:
                break
            kept.append(w)
        return kept

    return float(np.mean([until_end(f) == list(w) for f, w in zip(found, wanted)]))


def bleu(found, wanted, order):
    logs = 0.0
    for n in range(1, order + 1):
        hits = all_of_them = 0
        for f, w in zip(found, wanted):
            cf = Counter(tuple(f[i : i + n]) for i in range(len(f) - n + 1))
            cw = Counter(tuple(w[i : i + n]) for i in range(len(w) - n + 1))
            hits += sum((cf & cw).values())
            all_of_them += sum(cf.values())
        if n > 1:
            hits, all_of_them = hits + 1, all_of_them + 1
        if hits == 0:
            return 0.0
        logs += np.log(hits / all_of_them) / order
    c, r = sum(map(len, found)), sum(map(len, wanted))
    return float(np.exp(min(0.0, 1 - r / c) + logs))
