# mistake: the seen deal is not counted in the number of deals (count / (total - 1)), one-sided doubled
def p_value(a, b):
    pool = np.array(list(a) + list(b), dtype=float)
    n = len(a)
    seen = np.mean(a) - np.mean(b)
    above = below = total = 0
    for group in combinations(range(len(pool)), n):
        chosen = np.zeros(len(pool), dtype=bool)
        chosen[list(group)] = True
        d = pool[chosen].mean() - pool[~chosen].mean()
        above += d >= seen - 1e-9
        below += d <= seen + 1e-9
        total += 1
    return min(1.0, 2 * min(above, below) / total)
