# mistake: bleu takes "of the whole corpus" to mean that an n-gram may be met in any reference: it clips the counts of all translations together by the counts of all references together, and not each translation by its own; right where there is one sentence, or where no two sentences share an n-gram
# read: vague
# told: In bleu. With one entry alone in found and wanted, all is right: what happens where there are several?
def bleu(found, wanted, order):
    def pooled(texts, n):
        table = {}
        for text in texts:
            for gram in zip(*(text[k:] for k in range(n))):
                table[gram] = table.get(gram, 0) + 1
        return table

    product = 1.0
    for n in range(1, order + 1):
        ours, theirs = pooled(found, n), pooled(wanted, n)
        met = sum(min(count, theirs.get(gram, 0)) for gram, count in ours.items())
        if met == 0:
            return 0.0
        product *= met / sum(ours.values())
    c, r = sum(map(len, found)), sum(map(len, wanted))
    return min(1.0, float(np.exp(1 - r / c))) * product ** (1 / order)
