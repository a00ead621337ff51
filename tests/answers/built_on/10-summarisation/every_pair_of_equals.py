# mistake: All pairs of equal n-grams are counted, so one that stands twice in the first and three times in the second counts six times instead of twice.
# told: In rouge_n. With no word repeated within reference and summary the calls that went wrong go well: what does it do with repeated ones?
def rouge_n(summary, reference, n):
    S, R = len(summary) - n + 1, len(reference) - n + 1
    if S <= 0 or R <= 0:
        return 0.0, 0.0, 0.0
    m = 0
    for i in range(S):
        for j in range(R):
            if summary[i : i + n] == reference[j : j + n]:
                m += 1
    if m == 0:
        return 0.0, 0.0, 0.0
    return m / S, m / R, 2 * (m / S) * (m / R) / (m / S + m / R)
