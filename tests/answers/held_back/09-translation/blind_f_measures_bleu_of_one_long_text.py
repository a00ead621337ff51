# mistake: bleu joins all translations, and all references, to one long text, so that n-grams reach over the ends of sentences and words are met in the references of other sentences.
# read: right
# told: In bleu. With one entry alone in found and wanted, all is right: what happens where there are severa
from collections import Counter


def exact_match(found, wanted, end):
    right = [1 if (f[: f.index(end)] if end in f else f) == w else 0 for f, w in zip(found, wanted)]
    return sum(right) / len(wanted)


def grams(text, n):
    return Counter(zip(*(text[k:] for k in range(n))))


def bleu(found, wanted, order):
    hypothesis = [w for sentence in found for w in sentence]
    reference = [w for sentence in wanted for w in sentence]
    precisions = []
    for n in range(1, order + 1):
        ours, theirs = grams(hypothesis, n), grams(reference, n)
        met = sum(min(count, theirs[g]) for g, count in ours.items())
        if not met:
            return 0.0
        precisions.append(met / sum(ours.values()))
    penalty = min(1.0, np.exp(1 - len(reference) / len(hypothesis)))
    return penalty * np.prod(precisions) ** (1 / order)
