# mistake: two at once: all translations are joined to one flat list, all references to another, so n-grams cross the borders of sentences (which also lets a translation match another sentence's reference); and the quotient in the brevity is upside down, exp(1 - c / r), so long corpora are punished and short ones are not
# read: vague
def exact_match(found, wanted, end):
    cut = [list(said)[: (list(said) + [end]).index(end)] for said in found]
    return float(np.mean([said == list(reference) for said, reference in zip(cut, wanted)]))


def bleu(found, wanted, order):
    mine = [word for words in found for word in words]
    theirs = [word for words in wanted for word in words]
    p = np.zeros(order)
    for n in range(1, order + 1):
        ids, counts = {}, np.zeros((2, len(mine) + len(theirs) + 1), dtype=int)
        for side, words in enumerate((mine, theirs)):
            for gram in zip(*(words[k:] for k in range(n))):
                counts[side, ids.setdefault(gram, len(ids))] += 1
        p[n - 1] = counts.min(axis=0).sum() / max(counts[0].sum(), 1)
    if not p.all():
        return 0.0
    brevity = min(1.0, np.exp(1 - len(mine) / len(theirs)))
    return float(brevity * np.exp(np.log(p).mean()))
