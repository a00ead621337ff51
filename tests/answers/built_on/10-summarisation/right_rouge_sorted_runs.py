# mistake: none, n-grams are numbered by a dictionary, the counts of both texts are one bincount of (text, gram) pairs, and the three numbers come from one division
def rouge_n(summary, reference, n):
    number, pairs = {}, []
    for side, text in enumerate((summary, reference)):
        for k in range(len(text) - n + 1):
            pairs.append(2 * number.setdefault(tuple(text[k : k + n]), len(number)) + side)
    counts = np.bincount(np.array(pairs, dtype=int), minlength=2 * len(number)).reshape(-1, 2)
    said, wanted = counts.sum(axis=0)
    common = counts.min(axis=1).sum()
    below = np.array([said, wanted, (said + wanted) / 2])
    return tuple(np.divide(common, below, out=np.zeros(3), where=common > 0).tolist())
