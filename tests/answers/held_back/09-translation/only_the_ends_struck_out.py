# mistake: All ends are struck out of the translation but the words behind the first end are kept, so a right translation followed by an end and more words counts as wrong.
# told: your exact_match removes the ends and keeps what stands behind them.
def exact_match(found, wanted, end):
    hits = 0
    for n in range(len(wanted)):
        clean = [w for w in found[n] if w != end]
        if len(clean) == len(wanted[n]) and all(clean[k] == wanted[n][k] for k in range(len(clean))):
            hits += 1
    return hits / len(wanted)


def bleu(found, wanted, order):
    """BLEU of a corpus with n-grams up to `order`: lists of lists -> number from 0 to 1."""

    def n_grams(words, n):
        return [tuple(words[k : k + n]) for k in range(len(words) - n + 1)]

    product = 1.0
    for n in range(1, order + 1):
        met = total = 0
        for translation, reference in zip(found, wanted, strict=True):
            mine, theirs = (n_grams(translation, n), n_grams(reference, n))
            met += sum((min(mine.count(gram), theirs.count(gram)) for gram in set(mine)))
            total += len(mine)
        if met == 0:
            return 0.0
        product *= met / total
    c, r = (sum((len(each) for each in found)), sum((len(each) for each in wanted)))
    return min(1.0, np.exp(1 - r / c)) * product ** (1 / order)
