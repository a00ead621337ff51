# mistake: the words of an n-gram are joined without a separator before they are counted, so ("a", "bc") and ("ab", "c") are the same bigram (shows for n >= 2 where words run together alike)
# read: vague
def rouge_n(summary, reference, n):
    grams = [["".join(gram) for gram in zip(*(text[k:] for k in range(n)))] for text in (summary, reference)]
    said, wanted = map(len, grams)
    if not said or not wanted:
        return 0.0, 0.0, 0.0
    vocabulary, ids = np.unique(np.concatenate(grams), return_inverse=True)
    counts = np.stack([np.bincount(part, minlength=len(vocabulary)) for part in np.split(ids, [said])])
    common = int(counts.min(axis=0).sum())
    return common / said, common / wanted, 2 * common / (said + wanted)
