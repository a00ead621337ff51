# mistake: n-grams are pooled over all sentences before they are clipped, so an n-gram counts that stands in the reference of another sentence; shows where sentences share n-grams across pairs
# read: vague
# told: In bleu. With one entry alone in found and wanted, all is right: what happens where there are several?
def exact_match(found, wanted, end):
    right = [f[: (f + [end]).index(end)] == w for f, w in zip(found, wanted)]
    return right.count(True) / len(right)


def bleu(found, wanted, order):
    def table(lists, n):
        counted = {}
        for words in lists:
            for k in range(len(words) - n + 1):
                gram = tuple(words[k : k + n])
                counted[gram] = counted.get(gram, 0) + 1
        return counted

    precisions = []
    for n in range(1, order + 1):
        mine, theirs = table(found, n), table(wanted, n)
        met = sum(min(times, theirs.get(gram, 0)) for gram, times in mine.items())
        if met == 0:
            return 0.0
        precisions.append(met / sum(mine.values()))
    c = sum(len(words) for words in found)
    r = sum(len(words) for words in wanted)
    return min(1.0, np.exp(1 - r / c)) * np.prod(precisions) ** (1 / order)
