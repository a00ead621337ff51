# mistake: // where / belongs: a whole number of the right ones
# told: your exact_match gives 1 where all are right and else 0: the share of the right ones is asked for.
def exact_match(found, wanted, end):
    right = 0
    for f, w in zip(found, wanted):
        f = list(f)
        if end in f:
            f = f[: f.index(end)]
        right += f == list(w)
    return right // len(found)
