# mistake: both sides are laid into arrays as wide as the references, padded with -1, so what a translation says beyond the longest reference's length is dropped; translations with extra words count as right there
# read: vague
def exact_match(found, wanted, end):
    N, width = len(wanted), max(map(len, wanted))
    table = np.full((2, N, width), -1)
    for n in range(N):
        said = list(found[n])
        said = said[: said.index(end)] if end in said else said
        table[0, n, : len(said)] = said[:width]
        table[1, n, : len(wanted[n])] = wanted[n]
    return float((table[0] == table[1]).all(axis=1).mean())


def bleu(found, wanted, order):
    logs = np.zeros(order)
    for n in range(1, order + 1):
        met = total = 0
        for mine, theirs in zip(found, wanted):
            ids, counts = {}, np.zeros((2, len(mine) + len(theirs)), dtype=int)
            for side, words in enumerate((mine, theirs)):
                for gram in zip(*(words[k:] for k in range(n))):
                    counts[side, ids.setdefault(gram, len(ids))] += 1
            met += counts.min(axis=0).sum()
            total += counts[0].sum()
        if met == 0:
            return 0.0
        logs[n - 1] = np.log(met / total)
    c, r = sum(map(len, found)), sum(map(len, wanted))
    return float(np.exp(min(0.0, 1 - r / c) + logs.mean()))
