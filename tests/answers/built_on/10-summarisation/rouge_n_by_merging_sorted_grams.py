# mistake: none
def rouge_n(summary, reference, n):
    ours, theirs = (sorted(tuple(text[k : k + n]) for k in range(len(text) - n + 1)) for text in (summary, reference))
    i = j = m = 0
    while i < len(ours) and j < len(theirs):
        if ours[i] == theirs[j]:
            i, j, m = i + 1, j + 1, m + 1
        elif ours[i] < theirs[j]:
            i += 1
        else:
            j += 1
    if m == 0:
        return 0.0, 0.0, 0.0
    return m / len(ours), m / len(theirs), 2 * m / (len(ours) + len(theirs))
