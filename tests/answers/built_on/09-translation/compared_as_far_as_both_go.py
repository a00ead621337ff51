# mistake: Translation and reference are compared word by word only as far as the shorter of the two goes, so one that is too short or too long but right so far counts as right.
# told: your exact_match ignores the lengths: zip stops with the shorter, and a translation that
def exact_match(found, wanted, end):
    right = []
    for said, reference in zip(found, wanted):
        words = []
        for word in said:
            if word == end:
                break
            words.append(word)
        right.append(all(one == other for one, other in zip(words, reference)))
    return sum(right) / len(right)


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
