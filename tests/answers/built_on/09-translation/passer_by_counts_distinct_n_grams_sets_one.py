# mistake: counts distinct n-grams (sets): one that is said twice, and is twice in the reference, counts once, above ...
# read: right
# told: your bleu compares sets of n-grams: one that stands twice counts twice, as long as the
def bleu(found, wanted, order):
    def grams(words, n):
        return {tuple(words[k : k + n]) for k in range(len(words) - n + 1)}

    product = 1.0
    for n in range(1, order + 1):
        met = sum(len(grams(f, n) & grams(w, n)) for f, w in zip(found, wanted))
        total = sum(len(grams(f, n)) for f in found)
        if met == 0:
            return 0.0
        product *= met / total
    c = sum(len(f) for f in found)
    r = sum(len(w) for w in wanted)
    return min(1.0, np.exp(1 - r / c)) * product ** (1 / order)
