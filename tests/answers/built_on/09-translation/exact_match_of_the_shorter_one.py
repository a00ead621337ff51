# mistake: exact_match compares the words in pairs with zip, which stops with the shorter list: a translation that lacks the last words of its reference, says more words behind it, or is empty, counts as right; right where both have the same number of words, and where a word differs within the shorter; the end is cut rightly; bleu is right
# read: right
# told: your exact_match ignores the lengths: zip stops with the shorter, and a translation that
def exact_match(found, wanted, end):
    hits = 0
    for ours, theirs in zip(found, wanted):
        if end in ours:
            ours = ours[: ours.index(end)]
        if all(a == b for a, b in zip(ours, theirs)):
            hits += 1
    return hits / len(wanted)


def bleu(found, wanted, order):
    logs = 0.0
    for n in range(1, order + 1):
        met = there = 0
        for ours, theirs in zip(found, wanted):
            mine = [tuple(ours[k : k + n]) for k in range(len(ours) - n + 1)]
            yours = [tuple(theirs[k : k + n]) for k in range(len(theirs) - n + 1)]
            met += sum(min(mine.count(gram), yours.count(gram)) for gram in set(mine))
            there += len(mine)
        if met == 0:
            return 0.0
        logs += np.log(met / there) / order
    c, r = sum(map(len, found)), sum(map(len, wanted))
    return float(np.exp(logs + min(0.0, 1 - r / c)))
