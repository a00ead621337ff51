# mistake: rouge_n does not clip repeated n-grams: every n-gram of the summary that stands anywhere in the reference counts as common, however often the summary repeats it (and the reference has it once), so precision, recall and F1 come out too high, even above 1.
# read: right
# told: your rouge_n does not clip: an n-gram of the summary counts at most as often as it stands in the ref
def rouge_n(summary, reference, n):
    grams_s = list(zip(*[summary[k:] for k in range(n)]))
    grams_r = list(zip(*[reference[k:] for k in range(n)]))
    if not grams_s or not grams_r:
        return 0.0, 0.0, 0.0
    hits = len([g for g in grams_s if g in grams_r])
    if hits == 0:
        return 0.0, 0.0, 0.0
    p = hits / len(grams_s)
    r = hits / len(grams_r)
    return p, r, 2 * p * r / (p + r)
