# mistake: c and r are the numbers of n-grams of the highest order, left over from the loop, instead of the numbers of words.
# told: In bleu. The smallest call that goes wrong: bleu
def bleu(found, wanted, order):
    logs = 0.0
    for n in range(1, order + 1):
        met, c, r = 0, 0, 0
        for said, reference in zip(found, wanted):
            mine = [tuple(said[k : k + n]) for k in range(len(said) - n + 1)]
            free = [tuple(reference[k : k + n]) for k in range(len(reference) - n + 1)]
            c += len(mine)
            r += len(free)
            for gram in mine:
                if gram in free:
                    free.remove(gram)
                    met += 1
        if met == 0:
            return 0.0
        logs += np.log(met / c)
    penalty = 1.0 if c >= r else np.exp(1 - r / c)
    return penalty * np.exp(logs / order)
