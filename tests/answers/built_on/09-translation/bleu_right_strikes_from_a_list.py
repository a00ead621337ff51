# mistake: none
def bleu(found, wanted, order):
    def grams(text, n):
        return [tuple(text[k : k + n]) for k in range(len(text) - n + 1)]

    def precision(n):
        hits, said = 0, 0
        for translation, reference in zip(found, wanted, strict=True):
            left = grams(reference, n)
            for gram in grams(translation, n):
                said += 1
                if gram in left:
                    left.remove(gram)
                    hits += 1
        return hits / max(said, 1)

    shares = [precision(n) for n in range(1, order + 1)]
    if not all(shares):
        return 0.0
    c, r = (sum(len(text) for text in texts) for texts in (found, wanted))
    return float(np.exp(np.mean(np.log(shares)) + min(0.0, 1 - r / c)))
