# mistake: each different n-gram in common counts as often as the reference has it, not the smaller of both counts; shows where an n-gram stands more often in the reference than in the summary
# read: right
# told: your rouge_n counts an n-gram as often as the reference has it: it counts at most as
def rouge_n(summary, reference, n):
    def count(words):
        table = {}
        for start in range(len(words) - n + 1):
            gram = tuple(words[start : start + n])
            table[gram] = table.get(gram, 0) + 1
        return table

    ours = count(summary)
    theirs = count(reference)
    in_common = 0
    for gram in ours:
        if gram in theirs:
            in_common = in_common + theirs[gram]
    if in_common == 0:
        return 0.0, 0.0, 0.0
    precision = in_common / sum(ours.values())
    recall = in_common / sum(theirs.values())
    f1 = 2 * precision * recall / (precision + recall)
    return precision, recall, f1
