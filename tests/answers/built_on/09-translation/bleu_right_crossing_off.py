# mistake: none
def exact_match(found, wanted, end):
    def before_end(words):
        # one word, then the rest
        return [] if not words or words[0] == end else [words[0], *before_end(words[1:])]

    right = [before_end(list(ours)) == list(theirs) for ours, theirs in zip(found, wanted)]
    return right.count(True) / len(right)


def bleu(found, wanted, order):
    met = np.zeros(order)
    there = np.zeros(order)
    for ours, theirs in zip(found, wanted):
        for n in range(1, order + 1):
            # cross off each n-gram of the reference that is used
            open_grams = list(zip(*(theirs[k:] for k in range(n))))
            for gram in zip(*(ours[k:] for k in range(n))):
                there[n - 1] += 1
                if gram in open_grams:
                    del open_grams[open_grams.index(gram)]
                    met[n - 1] += 1
    if not met.all():
        return 0.0
    ratio = sum(len(theirs) for theirs in wanted) / there[0]
    brevity = 1.0 if ratio < 1 else np.exp(1 - ratio)
    return float(brevity * np.exp(np.mean(np.log(met / there))))
