# mistake: two: one-sided (signed difference of the means, a minus b); and (count + 1) / (total + 1) although the seen ...
# read: vague
def p_value(a, b):
    pool = np.concatenate([a, b]).astype(float)
    seen = np.mean(a) - np.mean(b)
    count = total = 0
    for deal in combinations(range(len(pool)), len(a)):
        rest = np.delete(pool, deal)
        count += pool[list(deal)].mean() - rest.mean() >= seen - 1e-9
        total += 1
    return (count + 1) / (total + 1)
