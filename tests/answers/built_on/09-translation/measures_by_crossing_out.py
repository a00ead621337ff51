# mistake: none
def exact_match(found, wanted, end):
    closed = [[*words, end] for words in found]
    return float(np.mean([words[: words.index(end)] == [*reference] for words, reference in zip(closed, wanted)]))


def bleu(found, wanted, order):
    def windows(words, n):
        return list(zip(*(words[k:] for k in range(n))))

    met, there = [0] * order, [0] * order
    for words, reference in zip(found, wanted):
        for n in range(order):
            left = windows(reference, n + 1)
            for gram in windows(words, n + 1):
                there[n] += 1
                if gram in left:
                    left.remove(gram)
                    met[n] += 1
    if min(met) == 0:
        return 0.0
    short = min(0.0, 1 - sum(map(len, wanted)) / sum(map(len, found)))
    return float(np.exp(short + np.mean(np.log(met) - np.log(there))))
