# mistake: exact_match compares word by word with zip, which stops at the shorter list, so a translation that is a beginning of its reference (or the other way round) counts as right
# read: right
# told: your exact_match ignores the lengths: zip stops with the shorter, and a translation that
def exact_match(found, wanted, end):
    hits = []
    for mine, true in zip(found, wanted):
        if end in mine:
            mine = mine[: mine.index(end)]
        hits.append(all(a == b for a, b in zip(mine, true)))
    return sum(hits) / len(hits)


def bleu(found, wanted, order):
    def grams(words, n):
        return [tuple(words[k : k + n]) for k in range(len(words) - n + 1)]

    product = 1.0
    for n in range(1, order + 1):
        pairs = [(grams(f, n), grams(w, n)) for f, w in zip(found, wanted)]
        met = sum(min(f.count(g), w.count(g)) for f, w in pairs for g in set(f))
        if met == 0:
            return 0.0
        product *= met / sum(len(f) for f, _ in pairs)
    c, r = (sum(len(s) for s in part) for part in (found, wanted))
    return min(1.0, float(np.exp(1 - r / c))) * product ** (1 / order)
