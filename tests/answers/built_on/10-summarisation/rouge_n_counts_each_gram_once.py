# mistake: rouge_n makes sets of the n-grams, so an n-gram that stands several times counts once, in what is in common and in both denominators; right where no n-gram repeats in either text
# read: right
# told: your rouge_n compares sets of n-grams: one that stands twice in both counts twice.
def rouge_n(summary, reference, n):
    def grams(words):
        return {" ".join(words[k : k + n]) for k in range(len(words) - n + 1)}

    ours, theirs = grams(summary), grams(reference)
    common = len(ours & theirs)
    if common == 0:
        return 0.0, 0.0, 0.0
    P, R = common / len(ours), common / len(theirs)
    return P, R, 2 * P * R / (P + R)
