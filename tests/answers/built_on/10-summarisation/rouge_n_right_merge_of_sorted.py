# mistake: none
def rouge_n(summary, reference, n):
    # two sorted piles: whichever has the smaller top loses it, and equal tops are a pair
    ours = sorted(tuple(summary[k : k + n]) for k in range(len(summary) - n + 1))
    theirs = sorted(tuple(reference[k : k + n]) for k in range(len(reference) - n + 1))
    i = j = m = 0
    while i < len(ours) and j < len(theirs):
        same = ours[i] == theirs[j]
        m += same
        i, j = i + (same or ours[i] < theirs[j]), j + (same or ours[i] > theirs[j])
    if m == 0:
        return 0.0, 0.0, 0.0
    return m / len(ours), m / len(theirs), 2 * m / (len(ours) + len(theirs))
