# mistake: TWO: exact_match returns the share of the references' words that are right in their place instead of the share of translations that are right as a whole; and bleu takes the arithmetic mean of the p_n instead of the geometric one.
# read: wrong
def exact_match(found, wanted, end):
    right = words = 0
    for translation, reference in zip(found, wanted):
        said = translation[: translation.index(end)] if end in translation else translation
        right += sum(a == b for a, b in zip(said, reference))
        words += len(reference)
    return right / words if words else 1.0


def bleu(found, wanted, order):
    def count(words, n):
        table = {}
        for k in range(len(words) - n + 1):
            key = tuple(words[k : k + n])
            table[key] = table.get(key, 0) + 1
        return table

    p = []
    for n in range(1, order + 1):
        met = total = 0
        for translation, reference in zip(found, wanted):
            mine, theirs = count(translation, n), count(reference, n)
            total += sum(mine.values())
            met += sum(min(mine[key], theirs.get(key, 0)) for key in mine)
        if met == 0:
            return 0.0
        p.append(met / total)
    c, r = sum(len(t) for t in found), sum(len(t) for t in wanted)
    return min(1.0, np.exp(1 - r / c)) * sum(p) / len(p)
