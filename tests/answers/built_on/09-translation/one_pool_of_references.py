# mistake: Two slips: the n-grams of all translations are met in the pool of all references instead of each in its own reference, and the precisions are averaged arithmetically instead of geometrically.
def bleu(found, wanted, order):
    precisions = []
    for n in range(1, order + 1):
        have, due = {}, {}
        for texts, table in ((found, have), (wanted, due)):
            for words in texts:
                for k in range(len(words) + 1 - n):
                    gram = tuple(words[k : k + n])
                    table[gram] = table.get(gram, 0) + 1
        met = sum(min(count, due.get(gram, 0)) for gram, count in have.items())
        if met == 0:
            return 0.0
        precisions.append(met / sum(have.values()))
    c = sum(map(len, found))
    r = sum(map(len, wanted))
    return min(1.0, np.exp(1 - r / c)) * np.mean(precisions)
