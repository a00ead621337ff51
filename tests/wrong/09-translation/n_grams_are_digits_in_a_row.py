# loses: check-measures
# told: bleu([[1, 13, 4]], [[11, 3, 4]], 2) should be 0
def exact_match(found, wanted, end):
    right = 0
    for translation, reference in zip(found, wanted):
        said = list(translation)
        if end in said:
            said = said[: said.index(end)]
        right += said == list(reference)
    return right / len(found)


def bleu(found, wanted, order):
    def n_grams(words, n):
        return ["".join(str(word) for word in words[k : k + n]) for k in range(len(words) - n + 1)]

    product = 1.0
    for n in range(1, order + 1):
        met = total = 0
        for translation, reference in zip(found, wanted):
            mine, theirs = n_grams(translation, n), n_grams(reference, n)
            met += sum(min(mine.count(gram), theirs.count(gram)) for gram in set(mine))
            total += len(mine)
        if met == 0:
            return 0.0
        product *= met / total
    c, r = sum(len(each) for each in found), sum(len(each) for each in wanted)
    return min(1.0, np.exp(1 - r / c)) * product ** (1 / order)
