# mistake: counts what is in common separately and without regard to how often: precision is the share of the summary's n-grams that stand anywhere in the reference, recall the share of the reference's that stand anywhere in the summary, where one clipped count m serves both; too large where a common n-gram stands in the two texts differently often; right where no n-gram is repeated, or each common one stands equally often in both
# read: vague
# told: With no word repeated within reference and summary the calls that went wrong go well
def rouge_n(summary, reference, n):
    def grams(words):
        return [tuple(words[i : i + n]) for i in range(len(words) - n + 1)]

    ours, theirs = grams(summary), grams(reference)
    if not ours or not theirs:
        return 0.0, 0.0, 0.0
    precision = sum(gram in theirs for gram in ours) / len(ours)
    recall = sum(gram in ours for gram in theirs) / len(theirs)
    if precision + recall == 0:
        return 0.0, 0.0, 0.0
    return precision, recall, 2 * precision * recall / (precision + recall)
