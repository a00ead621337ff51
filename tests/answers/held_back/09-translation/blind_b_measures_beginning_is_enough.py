# mistake: exact_match compares only as many words as the shorter of the two lists has (zip), so a translation that is a beginning of its reference, or goes on behind it, counts as right; bleu is right.
# read: right
# told: your exact_match ignores the lengths: zip stops with the shorter, and a translation that breaks off
from collections import Counter


def exact_match(found, wanted, end):
    hits = []
    for said, reference in zip(found, wanted):
        words = []
        for word in said:
            if word == end:
                break
            words.append(word)
        hits.append(all(a == b for a, b in zip(words, reference)))
    return float(np.mean(hits))


def bleu(found, wanted, order):
    logs = 0.0
    for n in range(1, order + 1):
        met = total = 0
        for said, reference in zip(found, wanted):
            mine = Counter(zip(*(said[k:] for k in range(n))))
            theirs = Counter(zip(*(reference[k:] for k in range(n))))
            met += sum((mine & theirs).values())
            total += sum(mine.values())
        if met == 0:
            return 0.0
        logs += np.log(met / total)
    c, r = sum(map(len, found)), sum(map(len, wanted))
    return float(np.exp(min(0.0, 1 - r / c) + logs / order))
