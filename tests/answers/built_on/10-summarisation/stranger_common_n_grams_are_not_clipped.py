# mistake: TWO: common n-grams are not clipped (every n-gram of the summary that the reference has counts, however ...
# read: right
# told: your rouge_n does not clip: an n-gram of the summary counts at most as often as it stands
def rouge_n(summary, reference, n):
    grams_s = [tuple(summary[i : i + n]) for i in range(len(summary) - n + 1)]
    grams_r = [tuple(reference[i : i + n]) for i in range(len(reference) - n + 1)]
    m = 0
    for gram in grams_s:
        if gram in grams_r:
            m += 1
    if m == 0:
        return 0.0, 0.0, 0.0
    P = m / len(grams_s)
    R = m / len(grams_r)
    return P, R, (P + R) / 2
