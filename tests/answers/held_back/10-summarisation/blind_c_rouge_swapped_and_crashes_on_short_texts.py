# mistake: TWO: rouge_n returns precision and recall in each other's place, and it raises a ZeroDivisionError where one of the texts is too short to have an n-gram (only "nothing in common" with n-grams in both is caught).
# read: nothing
from collections import Counter


def rouge_n(summary, reference, n):
    def count(words):
        return Counter(tuple(words[i : i + n]) for i in range(len(words) - n + 1))

    s, r = count(summary), count(reference)
    overlap = sum((s & r).values())
    precision = overlap / sum(r.values())
    recall = overlap / sum(s.values())
    if precision + recall == 0:
        return 0.0, 0.0, 0.0
    return precision, recall, 2 * precision * recall / (precision + recall)
