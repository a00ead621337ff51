# mistake: bleu computes the BLEU of each translation with its own reference and returns the mean, instead of counting n-grams and words of the whole corpus before anything is divided: one sentence without a match of some n counts 0; right at N = 1, and where all translations are right and have `order` words or more; exact_match is right
# read: right
# told: your bleu takes the mean of the BLEU of single sentences: the n-grams of the whole corpu
def sentence_bleu(ours, theirs, order):
    product = 1.0
    for n in range(1, order + 1):
        left = [theirs[k : k + n] for k in range(len(theirs) - n + 1)]
        grams = [ours[k : k + n] for k in range(len(ours) - n + 1)]
        met = 0
        for gram in grams:
            if gram in left:
                left.remove(gram)
                met += 1
        if met == 0:
            return 0.0
        product *= met / len(grams)
    return min(1.0, np.exp(1 - len(theirs) / len(ours))) * product ** (1 / order)


def exact_match(found, wanted, end):
    cut = [words[: words.index(end)] if end in words else words for words in found]
    return float(np.mean([a == b for a, b in zip(cut, wanted)]))


def bleu(found, wanted, order):
    return float(np.mean([sentence_bleu(ours, theirs, order) for ours, theirs in zip(found, wanted)]))
