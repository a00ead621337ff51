# loses: check-measures
# told: exact_match([[11, 3]], [[1, 13]], 2) should be 0
def exact_match(found, wanted, end):
    def digits(words):
        words = list(words)
        if end in words:
            words = words[: words.index(end)]
        return "".join(str(word) for word in words)

    return float(np.mean([digits(mine) == digits(theirs) for mine, theirs in zip(found, wanted)]))


def bleu(found, wanted, order):
    from collections import Counter

    log, c, r = 0.0, sum(map(len, found)), sum(map(len, wanted))
    for n in range(1, order + 1):
        met = total = 0
        for mine, theirs in zip(found, wanted):
            a, b = (Counter(zip(*(text[k:] for k in range(n)))) for text in (mine, theirs))
            met, total = met + (a & b).total(), total + a.total()
        if not met:
            return 0.0
        log += np.log(met / total) / order
    return float(np.exp(log + min(0, 1 - r / c)))
