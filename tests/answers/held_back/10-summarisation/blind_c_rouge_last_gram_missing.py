# mistake: rouge_n's loop over the starts of the n-grams ends one too early (range(len - n)), so that the last n-gram of each text is missing.
# read: right
# told: your rouge_n leaves out the last n-gram: a text of 5 words has 5 - n + 1 of them.
def rouge_n(summary, reference, n):
    def ngrams(words):
        out = []
        for start in range(0, len(words) - n):
            out.append(tuple(words[start : start + n]))
        return out

    left = ngrams(reference)
    total_reference = len(left)
    mine = ngrams(summary)
    m = 0
    for gram in mine:
        if gram in left:
            left.remove(gram)
            m += 1
    if m == 0:
        return 0.0, 0.0, 0.0
    P = m / len(mine)
    R = m / total_reference
    return P, R, 2 * P * R / (P + R)
