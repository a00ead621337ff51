# mistake: the second group is found by value ("not in the first group"), so with equal scores all copies vanish from it
# read: vague
# told: In p_value. With no two equal numbers in a and b the calls that went wrong go well: what does it
def p_value(a, b):
    pool = list(a) + list(b)
    seen = abs(np.mean(a) - np.mean(b))
    hits = []
    for group in combinations(pool, len(a)):
        rest = [s for s in pool if s not in group]
        if not rest:
            rest = [0.0]
        hits.append(abs(np.mean(group) - np.mean(rest)) >= seen - 1e-9)
    return np.mean(hits)
