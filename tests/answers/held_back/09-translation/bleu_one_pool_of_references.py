# mistake: counts the n-grams of all translations together against those of all references together, so an n-gram is met that stands only in the reference of another sentence; right for N = 1, and where no n-gram of a translation stands in the reference of another sentence; lengths, clipping within the pool and the zero cases are right
# read: right
# told: In bleu. With one entry alone in found and wanted, all is right: what happens where ther
def bleu(found, wanted, order):
    def tally(texts, n):
        counts = {}
        for words in texts:
            for i in range(len(words) - n + 1):
                gram = tuple(words[i : i + n])
                counts[gram] = counts.get(gram, 0) + 1
        return counts

    c, r = sum(map(len, found)), sum(map(len, wanted))
    score = 1.0
    for n in range(1, order + 1):
        ours, theirs = tally(found, n), tally(wanted, n)
        met = sum(min(count, theirs.get(gram, 0)) for gram, count in ours.items())
        if met == 0:
            return 0.0
        score *= (met / sum(ours.values())) ** (1 / order)
    return float(min(1.0, np.exp(1 - r / c)) * score)
