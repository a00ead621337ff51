# mistake: m is taken from a comparison matrix: for precision, how many n-grams of the summary stand anywhere in the reference, for recall the other way round; a repeated n-gram counts more often than the other text has it
# read: vague
# told: With no word repeated within reference and summary the calls that went wrong go well
def rouge_n(summary, reference, n):
    mine = list(zip(*(summary[k:] for k in range(n))))
    theirs = list(zip(*(reference[k:] for k in range(n))))
    if not mine or not theirs:
        return 0.0, 0.0, 0.0
    ids = {gram: k for k, gram in enumerate(dict.fromkeys(mine + theirs))}
    equal = np.equal.outer([ids[gram] for gram in mine], [ids[gram] for gram in theirs])
    if not equal.any():
        return 0.0, 0.0, 0.0
    P, R = float(equal.any(axis=1).mean()), float(equal.any(axis=0).mean())
    return P, R, 2 * P * R / (P + R)
