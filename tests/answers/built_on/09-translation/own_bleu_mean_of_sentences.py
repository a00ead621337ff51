# mistake: BLEU of each sentence, averaged
# told: your bleu takes the mean of the BLEU of single sentences: the n-grams of the whole corpus are counte
def exact_match(found, wanted, end):
    cut = [list(f)[: list(f).index(end)] if end in f else list(f) for f in found]
    return sum(f == list(w) for f, w in zip(cut, wanted)) / len(found)


def bleu(found, wanted, order):
    def grams(w, n):
        return [tuple(w[k : k + n]) for k in range(len(w) - n + 1)]

    scores = []
    for f, w in zip(found, wanted):
        logs, dead = 0.0, False
        for n in range(1, order + 1):
            mine, theirs = grams(f, n), grams(w, n)
            met = sum(min(mine.count(g), theirs.count(g)) for g in set(mine))
            if met == 0:
                dead = True
                break
            logs += np.log(met / len(mine)) / order
        scores.append(0.0 if dead else min(1, np.exp(1 - len(w) / max(len(f), 1))) * np.exp(logs))
    return float(np.mean(scores))
