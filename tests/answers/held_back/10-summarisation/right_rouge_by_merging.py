# mistake: none
def rouge_n(summary, reference, n):
    left, right = (sorted(tuple(text[k : k + n]) for k in range(len(text) - n + 1)) for text in (summary, reference))
    i = j = common = 0
    while i < len(left) and j < len(right):  # two sorted lists, merged: each n-gram is used up by one of the other
        if left[i] == right[j]:
            common, i, j = common + 1, i + 1, j + 1
        elif left[i] < right[j]:
            i += 1
        else:
            j += 1
    if common == 0:
        return 0.0, 0.0, 0.0
    return common / len(left), common / len(right), 2 * common / (len(left) + len(right))
