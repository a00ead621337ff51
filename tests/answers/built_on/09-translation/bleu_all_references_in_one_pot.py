# mistake: n-grams are counted over all translations and all references together and then clipped, so an n-gram is met though it stands in another sentence's reference; shows where a translation has an n-gram of a foreign reference.
# read: nothing
# told: In bleu. With one entry alone in found and wanted, all is right: what happens where there are several?
def exact_match(found, wanted, end):
    """The share of translations that equal their reference: lists of lists -> number from 0 to 1."""

    def cut(words):
        kept = []
        for word in words:
            if word == end:
                break
            kept.append(word)
        return kept

    return sum(cut(f) == list(w) for f, w in zip(found, wanted)) / len(found)


def bleu(found, wanted, order):
    """BLEU of a corpus with n-grams up to `order`: lists of lists -> number from 0 to 1."""

    def grams(corpus, n):
        table = {}
        for text in corpus:
            for gram in zip(*(text[k:] for k in range(n))):
                table[gram] = table.get(gram, 0) + 1
        return table

    product = 1.0
    for n in range(1, order + 1):
        ours, theirs = grams(found, n), grams(wanted, n)
        met = sum(min(count, theirs.get(gram, 0)) for gram, count in ours.items())
        if not met:
            return 0.0
        product *= met / sum(ours.values())
    c = sum(len(f) for f in found)
    r = sum(len(w) for w in wanted)
    return min(1.0, float(np.exp(1 - r / c))) * product ** (1 / order)
