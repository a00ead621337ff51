# mistake: bleu divides by the number of n-grams and by the number of words before it asks whether there are any, so it crashes (ZeroDivisionError) when no translation is n words long or all are empty, instead of returning 0; exact_match is right.
# read: right
# told: In bleu. It stops: ZeroDivisionError: division by zero (line 23 of your cell: precisions.append(met
def exact_match(found, wanted, end):
    score = 0
    for k in range(len(found)):
        t = list(found[k]) + [end]
        score += t[: t.index(end)] == list(wanted[k])
    return score / len(found)


def grams(words, n):
    counts = {}
    for k in range(n, len(words) + 1):
        gram = tuple(words[k - n : k])
        counts[gram] = counts.get(gram, 0) + 1
    return counts


def bleu(found, wanted, order):
    precisions = []
    for n in range(1, order + 1):
        pairs = [(grams(f, n), grams(w, n)) for f, w in zip(found, wanted)]
        met = sum(min(number, theirs.get(gram, 0)) for mine, theirs in pairs for gram, number in mine.items())
        precisions.append(met / sum(sum(mine.values()) for mine, _ in pairs))
    penalty = min(1, np.exp(1 - sum(len(w) for w in wanted) / sum(len(f) for f in found)))
    return float(penalty * np.prod(precisions) ** (1 / order))
