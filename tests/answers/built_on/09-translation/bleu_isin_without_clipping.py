# mistake: met n-grams are found with np.isin on encoded n-grams, so one that the translation repeats counts each time it stands in the reference at all, not at most as often as there
# read: right
# told: your bleu does not clip: an n-gram counts at most as often as it stands in the reference
def exact_match(found, wanted, end):
    right = 0
    for said, reference in zip(found, wanted):
        said = np.asarray(said, dtype=int)
        said = said[np.cumsum(said == end) == 0]
        right += np.array_equal(said, np.asarray(reference, dtype=int))
    return right / len(wanted)


def bleu(found, wanted, order):
    base = 1 + max((max(words) for words in [*found, *wanted] if len(words)), default=0)

    def codes(words, n):
        words = np.asarray(words, dtype=object)
        return [sum(int(w) * base**k for k, w in enumerate(words[t : t + n])) for t in range(len(words) - n + 1)]

    log_p = 0.0
    for n in range(1, order + 1):
        hits = [np.isin(codes(mine, n), codes(theirs, n)) for mine, theirs in zip(found, wanted)]
        hits = np.concatenate(hits)
        if not hits.any():
            return 0.0
        log_p += np.log(hits.mean()) / order
    c, r = sum(map(len, found)), sum(map(len, wanted))
    return float(np.exp(log_p + min(0.0, 1 - r / c)))
