# mistake: exact_match strikes all `end` symbols out of a translation instead of cutting it off at the first, so words behind the first end count; right where nothing but ends stands behind the first end, and where there is no end; bleu is right
# read: right
# told: your exact_match removes the ends and keeps what stands behind them.
def exact_match(found, wanted, end):
    cleaned = [[word for word in words if word != end] for words in found]
    return sum(mine == theirs for mine, theirs in zip(cleaned, wanted, strict=True)) / len(wanted)


def bleu(found, wanted, order):
    def table(words, n):
        counted = {}
        for k in range(len(words) - n + 1):
            gram = tuple(words[k : k + n])
            counted[gram] = counted.get(gram, 0) + 1
        return counted

    product = 1.0
    for n in range(1, order + 1):
        met = there = 0
        for mine, theirs in zip(found, wanted, strict=True):
            have, may = table(mine, n), table(theirs, n)
            met += sum(min(count, may.get(gram, 0)) for gram, count in have.items())
            there += sum(have.values())
        if met == 0:
            return 0.0
        product *= met / there
    c, r = sum(map(len, found)), sum(map(len, wanted))
    return float(min(1.0, np.exp(1 - r / c)) * product ** (1 / order))
