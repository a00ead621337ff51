# mistake: bleu computes a BLEU for every sentence and takes their mean instead of adding the counts up over the whole corpus; exact_match is right.
# read: right
# told: your bleu takes the mean of the BLEU of single sentences: the n-grams of the whole corpus are counte
from collections import Counter


def exact_match(found, wanted, end):
    def cut(words):
        words = list(words)
        return words[: words.index(end)] if end in words else words

    return sum(cut(f) == list(w) for f, w in zip(found, wanted)) / len(wanted)


def sentence_bleu(said, reference, order):
    product = 1.0
    for n in range(1, order + 1):
        mine = Counter(tuple(said[k : k + n]) for k in range(len(said) - n + 1))
        theirs = Counter(tuple(reference[k : k + n]) for k in range(len(reference) - n + 1))
        overlap = sum(min(count, theirs[gram]) for gram, count in mine.items())
        if overlap == 0:
            return 0.0
        product *= overlap / sum(mine.values())
    brevity = 1.0 if len(said) >= len(reference) else np.exp(1 - len(reference) / len(said))
    return brevity * product ** (1 / order)


def bleu(found, wanted, order):
    return sum(sentence_bleu(f, w, order) for f, w in zip(found, wanted)) / len(found)
