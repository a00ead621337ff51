# mistake: a translation without an end is counted as wrong
# told: your exact_match counts no translation without an end as right: it was stopped by the limit, and counts as it is.
def exact_match(found, wanted, end):
    right = 0
    for f, w in zip(found, wanted):
        f = list(f)
        if end not in f:
            continue
        right += f[: f.index(end)] == list(w)
    return right / len(found)
