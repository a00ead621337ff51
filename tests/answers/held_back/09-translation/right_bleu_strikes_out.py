# mistake: none
def bleu(found, wanted, order):
    def windows(words, n):
        return list(zip(*(words[k:] for k in range(n))))

    logs = 0.0
    for n in range(1, order + 1):
        tried, met = 0, 0
        for ours, theirs in zip(found, wanted):
            open_grams = windows(theirs, n)
            for gram in windows(ours, n):
                tried += 1
                if gram in open_grams:
                    open_grams.remove(gram)  # each serves once
                    met += 1
        if met == 0:
            return 0.0
        logs += np.log(met) - np.log(tried)
    c, r = sum(len(words) for words in found), sum(len(words) for words in wanted)
    return float(np.exp(logs / order + min(0.0, 1 - r / c)))
