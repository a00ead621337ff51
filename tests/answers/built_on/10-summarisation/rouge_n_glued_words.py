# mistake: glues the words of an n-gram together without anything between, so that "in", "to" and "int", "o" are the same; shows for n >= 2 with such words
# read: nothing
# told: In rouge_n. The only one of
def rouge_n(summary, reference, n):
    grams_of_summary = []
    for i in range(len(summary) - n + 1):
        grams_of_summary.append("".join(summary[i : i + n]))
    grams_of_reference = []
    for i in range(len(reference) - n + 1):
        grams_of_reference.append("".join(reference[i : i + n]))
    not_used = list(grams_of_reference)
    hits = 0
    for gram in grams_of_summary:
        if gram in not_used:
            not_used.remove(gram)
            hits = hits + 1
    if hits == 0:
        return 0, 0, 0
    P = hits / len(grams_of_summary)
    R = hits / len(grams_of_reference)
    return P, R, 2 * P * R / (P + R)
