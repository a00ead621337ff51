# mistake: every n-gram of the summary that the reference has is counted, however few times it stands there, instead of the smaller of both counts; shows where the summary repeats an n-gram more often than the reference.
# read: right
# told: your rouge_n does not clip: an n-gram of the summary counts at most as often as it stands
def rouge_n(summary, reference, n):
    """ROUGE-N of two lists of words -> precision, recall, F1."""

    def grams(words):
        return [tuple(words[k : k + n]) for k in range(len(words) - n + 1)]

    ours, theirs = grams(summary), grams(reference)
    known = set(theirs)
    m = sum(gram in known for gram in ours)
    if m == 0:
        return 0.0, 0.0, 0.0
    P, R = m / len(ours), m / len(theirs)
    return P, R, 2 * P * R / (P + R)
