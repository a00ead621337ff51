# mistake: bleu computes a BLEU for each sentence (its own n-grams, its own brevity) and returns their mean instead of adding up the n-grams and lengths of the whole corpus; a sentence shorter than `order` even adds a 0; right for a corpus of one sentence, and where all translations are right and long enough; exact_match is right
# read: right
# told: your bleu takes the mean of the BLEU of single sentences: the n-grams of the whole corpu
def exact_match(found, wanted, end):
    right = 0
    for mine, theirs in zip(found, wanted, strict=True):
        cut = mine.index(end) if end in mine else len(mine)
        right += mine[:cut] == theirs
    return right / len(found)


def bleu(found, wanted, order):
    def grams(words, n):
        return [tuple(words[k : k + n]) for k in range(len(words) - n + 1)]

    def of_one(mine, theirs):
        result = 1.0
        for n in range(1, order + 1):
            ours, reference = grams(mine, n), grams(theirs, n)
            met = sum(min(ours.count(gram), reference.count(gram)) for gram in set(ours))
            if not met:
                return 0.0
            result *= (met / len(ours)) ** (1 / order)
        return result * min(1.0, np.exp(1 - len(theirs) / len(mine)))

    return float(np.mean([of_one(mine, theirs) for mine, theirs in zip(found, wanted, strict=True)]))
