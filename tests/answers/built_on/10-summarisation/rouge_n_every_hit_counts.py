# mistake: rouge_n counts every n-gram of the summary that stands somewhere in the reference, without the limit of how often the reference has it, so P, R and F1 are too high where the summary repeats an n-gram more often than the reference does (R may exceed 1); right where it repeats none more often than that
# read: right
# told: your rouge_n does not clip: an n-gram of the summary counts at most as often as it stand
def rouge_n(summary, reference, n):
    ours = [tuple(summary[k : k + n]) for k in range(len(summary) - n + 1)]
    theirs = [tuple(reference[k : k + n]) for k in range(len(reference) - n + 1)]
    m = sum(gram in theirs for gram in ours)
    if m == 0:
        return 0.0, 0.0, 0.0
    precision, recall = m / len(ours), m / len(theirs)
    return precision, recall, 2 * precision * recall / (precision + recall)
